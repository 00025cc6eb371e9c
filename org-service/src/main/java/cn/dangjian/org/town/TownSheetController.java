package cn.dangjian.org.town;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
import cn.dangjian.org.Status;
import cn.dangjian.org.imports.ImportJob;
import cn.dangjian.org.imports.Imports;
import cn.dangjian.org.imports.SheetAnswer;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 导入, 导出 and the template of 乡镇信息管理 (ORG-26). */
@RestController
@RequestMapping("/api/org/towns")
class TownSheetController {

    private final Imports imports;
    private final TownImport towns;
    private final TownViews views;

    TownSheetController(Imports imports, TownImport towns, TownViews views) {
        this.imports = imports;
        this.towns = towns;
        this.views = views;
    }

    /** Starts an import; a dry run only checks. */
    @PostMapping("/imports")
    @Permission("org:town:import")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Created start(@RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, DataScope scope, CurrentUser user) throws IOException {
        return imports.start(towns, file, dryRun, user, () -> towns.begin(scope));
    }

    /** Progress and the errors row by row. */
    @GetMapping("/imports/{id}")
    @Permission("org:town:import")
    ImportJob progress(@PathVariable long id, CurrentUser user) {
        return imports.find(towns, id, user);
    }

    /** The rows that were refused, as a sheet (I02). */
    @GetMapping("/imports/{id}/errors.xlsx")
    @Permission("org:town:import")
    void errors(@PathVariable long id, CurrentUser user, HttpServletResponse response) throws IOException {
        imports.errors(towns, id, user, response);
    }

    /** The caller's own last imports. */
    @GetMapping("/imports")
    @Permission("org:town:import")
    List<ImportJob> recent(CurrentUser user) {
        return imports.recent(towns, user);
    }

    /** An empty sheet to fill in. */
    @GetMapping("/import-template")
    @Permission("org:town:import")
    void template(HttpServletResponse response) throws IOException {
        SheetAnswer.template(response, towns);
    }

    /** What the page shows, as a sheet that can be imported again. */
    @GetMapping("/export")
    @Permission("org:town:export")
    void export(@RequestParam(required = false) String name, @RequestParam(required = false) Status status, DataScope scope, HttpServletResponse response) throws IOException {
        SheetAnswer.export(response, "乡镇信息", TownColumns.forExport(), views.rows(name, status, scope));
    }
}
