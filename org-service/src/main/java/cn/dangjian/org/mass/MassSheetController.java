package cn.dangjian.org.mass;

import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.imports.Imports;
import cn.dangjian.org.imports.ScopedImportEndpoints;
import cn.dangjian.org.imports.SheetAnswer;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 导入, 导出 and the template of 群众账号管理 (ORG-14). */
@RestController
@RequestMapping("/api/org/mass-accounts")
@Permission("org:mass:import")
class MassSheetController extends ScopedImportEndpoints {

    private final MassList list;

    MassSheetController(Imports imports, MassImport masses, MassList list) {
        super(imports, masses);
        this.list = list;
    }

    /** The result of the same filter as the list; phones are masked. */
    @GetMapping("/export")
    @Audited(type = OperationType.EXPORT)
    @Permission("org:mass:export")
    void export(MassQuery query, DataScope scope, HttpServletResponse response) throws IOException {
        SheetAnswer.export(response, "群众账号", MassColumns.forExport(), list.rows(query, scope));
    }
}
