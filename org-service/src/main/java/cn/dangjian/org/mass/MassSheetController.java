package cn.dangjian.org.mass;

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

/** 导入, 导出 and the template of 群众账号管理 (ORG-14). */
@RestController
@RequestMapping("/api/org/mass-accounts")
class MassSheetController {

    private final Imports imports;
    private final MassImport masses;
    private final MassList list;

    MassSheetController(Imports imports, MassImport masses, MassList list) {
        this.imports = imports;
        this.masses = masses;
        this.list = list;
    }

    /** Starts an import; a dry run only checks. */
    @PostMapping("/imports")
    @Permission("org:mass:import")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Created start(@RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, DataScope scope, CurrentUser user) throws IOException {
        return imports.start(masses, file, dryRun, user, () -> masses.begin(scope));
    }

    /** Progress and the errors row by row. */
    @GetMapping("/imports/{id}")
    @Permission("org:mass:import")
    ImportJob progress(@PathVariable long id, CurrentUser user) {
        return imports.find(masses, id, user);
    }

    /** The rows that were refused, as a sheet (I02). */
    @GetMapping("/imports/{id}/errors.xlsx")
    @Permission("org:mass:import")
    void errors(@PathVariable long id, CurrentUser user, HttpServletResponse response) throws IOException {
        imports.errors(masses, id, user, response);
    }

    /** The caller's own last imports. */
    @GetMapping("/imports")
    @Permission("org:mass:import")
    List<ImportJob> recent(CurrentUser user) {
        return imports.recent(masses, user);
    }

    /** An empty sheet to fill in. */
    @GetMapping("/import-template")
    @Permission("org:mass:import")
    void template(HttpServletResponse response) throws IOException {
        SheetAnswer.template(response, masses);
    }

    /** The result of the same filter as the list; phones are masked. */
    @GetMapping("/export")
    @Permission("org:mass:export")
    void export(MassQuery query, DataScope scope, HttpServletResponse response) throws IOException {
        SheetAnswer.export(response, "群众账号", MassColumns.forExport(), list.rows(query, scope));
    }
}
