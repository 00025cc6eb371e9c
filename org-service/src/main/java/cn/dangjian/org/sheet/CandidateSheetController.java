package cn.dangjian.org.sheet;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
import cn.dangjian.org.imports.ImportJob;
import cn.dangjian.org.imports.Imports;
import cn.dangjian.org.imports.SheetAnswer;
import cn.dangjian.org.member.MemberQuery;
import cn.dangjian.org.member.Register;
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

/** 导入, 导出 and the template of 入党发展 (ORG-30). */
@RestController
@RequestMapping("/api/org/development")
class CandidateSheetController {

    private final Imports imports;
    private final CandidateImport candidates;
    private final MemberExport export;

    CandidateSheetController(Imports imports, CandidateImport candidates, MemberExport export) {
        this.imports = imports;
        this.candidates = candidates;
        this.export = export;
    }

    /** Starts an import; a dry run only checks. */
    @PostMapping("/imports")
    @Permission("org:development:import")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Created start(@RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, DataScope scope, CurrentUser user) throws IOException {
        return imports.start(candidates, file, dryRun, user, () -> candidates.begin(scope));
    }

    /** Progress and the errors row by row. */
    @GetMapping("/imports/{id}")
    @Permission("org:development:import")
    ImportJob progress(@PathVariable long id, CurrentUser user) {
        return imports.find(candidates, id, user);
    }

    /** The rows that were refused, as a sheet (I02). */
    @GetMapping("/imports/{id}/errors.xlsx")
    @Permission("org:development:import")
    void errors(@PathVariable long id, CurrentUser user, HttpServletResponse response) throws IOException {
        imports.errors(candidates, id, user, response);
    }

    /** The caller's own last imports. */
    @GetMapping("/imports")
    @Permission("org:development:import")
    List<ImportJob> recent(CurrentUser user) {
        return imports.recent(candidates, user);
    }

    /** An empty sheet to fill in. */
    @GetMapping("/import-template")
    @Permission("org:development:import")
    void template(HttpServletResponse response) throws IOException {
        SheetAnswer.template(response, candidates);
    }

    /** The result of the same filter as the list; numbers are masked (H03). */
    @GetMapping("/export")
    @Permission("org:development:export")
    void export(MemberQuery query, DataScope scope, HttpServletResponse response) throws IOException {
        SheetAnswer.export(response, "入党发展", MemberColumns.forExport(), export.masked(query, Register.DEVELOPMENT, scope));
    }
}
