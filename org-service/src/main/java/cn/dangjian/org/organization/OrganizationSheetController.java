package cn.dangjian.org.organization;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
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

/** 导入, 导出 and the template of 组织管理 (ORG-19). */
@RestController
@RequestMapping("/api/org/organizations")
class OrganizationSheetController {

    private final Imports imports;
    private final OrganizationImport organizations;
    private final OrganizationViews views;

    OrganizationSheetController(Imports imports, OrganizationImport organizations, OrganizationViews views) {
        this.imports = imports;
        this.organizations = organizations;
        this.views = views;
    }

    /** Starts an import; a dry run only checks. */
    @PostMapping("/imports")
    @Permission("org:org:import")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Created start(@RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, DataScope scope, CurrentUser user) throws IOException {
        return imports.start(organizations, file, dryRun, user, () -> organizations.begin(scope));
    }

    /** Progress and the errors row by row. */
    @GetMapping("/imports/{id}")
    @Permission("org:org:import")
    ImportJob progress(@PathVariable long id, CurrentUser user) {
        return imports.find(organizations, id, user);
    }

    /** The rows that were refused, as a sheet (I02). */
    @GetMapping("/imports/{id}/errors.xlsx")
    @Permission("org:org:import")
    void errors(@PathVariable long id, CurrentUser user, HttpServletResponse response) throws IOException {
        imports.errors(organizations, id, user, response);
    }

    /** The caller's own last imports. */
    @GetMapping("/imports")
    @Permission("org:org:import")
    List<ImportJob> recent(CurrentUser user) {
        return imports.recent(organizations, user);
    }

    /** An empty sheet to fill in. */
    @GetMapping("/import-template")
    @Permission("org:org:import")
    void template(HttpServletResponse response) throws IOException {
        SheetAnswer.template(response, organizations);
    }

    /** What the page shows, as a sheet that can be imported into an empty county. */
    @GetMapping("/export")
    @Permission("org:org:export")
    void export(OrganizationViews.Query query, DataScope scope, HttpServletResponse response) throws IOException {
        SheetAnswer.export(response, "党组织", OrganizationColumns.forExport(), views.rows(query, scope));
    }
}
