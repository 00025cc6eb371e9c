package cn.dangjian.auth.monitor;

import cn.dangjian.contracts.files.FileArea;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.web.security.Permission;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 文件管理 (SYS-27): files stay with the services that keep them; this asks them. What a file shows is given out by its owner, to those who may have it. */
@RestController
@RequestMapping("/api/auth/files")
class FilesController {

    /** @param area {@code service/area}; days are inclusive */
    record Filter(String area, String name, String type, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
    }

    private final AllFiles files;

    FilesController(AllFiles files) {
        this.files = files;
    }

    @GetMapping
    @Permission("system:file:list")
    Page<AllFiles.Entry> list(Filter filter, PageQuery query) {
        return files.list(filter, query);
    }

    /** Kinds of files, with where they lie and the room they take (存储配置). */
    @GetMapping("/areas")
    @Permission({"system:file:list", "system:file:storage"})
    List<FileArea> areas() {
        return files.areas();
    }

    /** Refused where something refers to the file; the owner decides. */
    @DeleteMapping("/{service}/{area}/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:file:remove")
    void remove(@PathVariable String service, @PathVariable String area, @PathVariable String id) {
        files.remove(service, area, id);
    }
}
