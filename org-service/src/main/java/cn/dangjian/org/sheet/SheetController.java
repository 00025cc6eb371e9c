package cn.dangjian.org.sheet;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
import cn.dangjian.org.imports.ImportJob;
import cn.dangjian.org.imports.Imports;
import cn.dangjian.org.imports.SheetAnswer;
import cn.dangjian.org.member.MemberQuery;
import cn.dangjian.org.member.OtherRights;
import cn.dangjian.org.member.Register;
import cn.dangjian.org.reveal.RevealReason;
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

/** 导入, 导出 and the template of 党员管理 (ORG-09). */
@RestController
@RequestMapping("/api/org/members")
class SheetController {

    private final Imports imports;
    private final MemberImport members;
    private final MemberExport export;
    private final OtherRights rights;

    SheetController(Imports imports, MemberImport members, MemberExport export, OtherRights rights) {
        this.imports = imports;
        this.members = members;
        this.export = export;
        this.rights = rights;
    }

    /** Starts an import; a dry run only checks. */
    @PostMapping("/imports")
    @Permission("org:member:import")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Created start(@RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, DataScope scope, CurrentUser user) throws IOException {
        return imports.start(members, file, dryRun, user, () -> members.begin(Register.MEMBERS, scope));
    }

    /** Progress and the errors row by row. */
    @GetMapping("/imports/{id}")
    @Permission("org:member:import")
    ImportJob progress(@PathVariable long id, CurrentUser user) {
        return imports.find(members, id, user);
    }

    /** The rows that were refused, as a sheet (I02). */
    @GetMapping("/imports/{id}/errors.xlsx")
    @Permission("org:member:import")
    void errors(@PathVariable long id, CurrentUser user, HttpServletResponse response) throws IOException {
        imports.errors(members, id, user, response);
    }

    /** The caller's own last imports. */
    @GetMapping("/imports")
    @Permission("org:member:import")
    List<ImportJob> recent(CurrentUser user) {
        return imports.recent(members, user);
    }

    /** An empty sheet to fill in. */
    @GetMapping("/import-template")
    @Permission("org:member:import")
    void template(HttpServletResponse response) throws IOException {
        SheetAnswer.template(response, members);
    }

    /** The result of the same filter as the list; numbers are masked unless a reason is given, which needs org:member:sensitive and is on record (H03). */
    @GetMapping("/export")
    @Permission("org:member:export")
    void export(MemberQuery query, @RequestParam(required = false) String reason, DataScope scope, CurrentUser user, HttpServletResponse response) throws IOException {
        var rows = reason == null || reason.isBlank() ? export.masked(query, Register.MEMBERS, scope) : export.whole(query, Register.MEMBERS, scope, sensitive(user), RevealReason.of(reason), user);
        SheetAnswer.export(response, "党员信息", MemberColumns.forExport(), rows);
    }

    private DataScope sensitive(CurrentUser user) {
        var scope = rights.sensitive(user);
        if (scope.isNothing()) {
            throw Problem.forbidden("NO_PERMISSION", "您没有导出完整号码的权限;不填写原因即可导出脱敏的表格");
        }
        return scope;
    }
}
