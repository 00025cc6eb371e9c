package cn.dangjian.web.files;

import cn.dangjian.contracts.files.FileArea;
import cn.dangjian.contracts.files.FileQuery;
import cn.dangjian.contracts.files.OwnedFile;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.security.ServiceOnly;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What 文件管理 asks of every service that keeps files. */
@RestController
@RequestMapping("/internal/files")
@ServiceOnly
@Hidden
public class FilesEndpoint {

    private final String service;
    private final ObjectProvider<FileOwner> owners;

    public FilesEndpoint(@Value("${spring.application.name}") String service, ObjectProvider<FileOwner> owners) {
        this.service = service;
        this.owners = owners;
    }

    @GetMapping
    List<FileArea> areas() {
        return owners.stream().map(owner -> FolderUse.of(owner.folder()).area(service, owner)).toList();
    }

    @GetMapping("/{area}")
    Page<OwnedFile> list(@PathVariable String area, FileQuery query, PageQuery page) {
        return owner(area).list(query, page);
    }

    @DeleteMapping("/{area}/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String area, @PathVariable String id) {
        owner(area).remove(id);
    }

    private FileOwner owner(String area) {
        return owners.stream().filter(owner -> owner.area().equals(area)).findFirst().orElseThrow(() -> Problem.notFound("AREA_UNKNOWN", "没有这一类文件"));
    }
}
