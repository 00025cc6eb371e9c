package cn.dangjian.org.member.sheet;

import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.imports.Imports;
import cn.dangjian.org.imports.ScopedImportEndpoints;
import cn.dangjian.org.imports.SheetAnswer;
import cn.dangjian.org.member.MemberQuery;
import cn.dangjian.org.member.Register;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 导入, 导出 and the template of 党员管理 (ORG-09). */
@RestController
@RequestMapping("/api/org/members")
@Permission("org:member:import")
class MemberSheetController extends ScopedImportEndpoints {

    private final MemberExport export;

    MemberSheetController(Imports imports, MemberImport members, MemberExport export) {
        super(imports, members);
        this.export = export;
    }

    /** The result of the same filter as the list; numbers are masked unless a reason is given, which needs org:member:sensitive and is on record (H03). */
    @GetMapping("/export")
    @Audited(type = OperationType.EXPORT)
    @Permission("org:member:export")
    void export(MemberQuery query, @RequestParam(required = false) String reason, DataScope scope, CurrentUser user, HttpServletResponse response) throws IOException {
        SheetAnswer.export(response, "党员信息", MemberColumns.forExport(), export.rows(query, Register.MEMBERS, reason, scope, user));
    }
}
