package cn.dangjian.org.organization;

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

/** 导入, 导出 and the template of 组织管理 (ORG-19). */
@RestController
@RequestMapping("/api/org/organizations")
@Permission("org:org:import")
class OrganizationSheetController extends ScopedImportEndpoints {

    private final OrganizationViews views;

    OrganizationSheetController(Imports imports, OrganizationImport organizations, OrganizationViews views) {
        super(imports, organizations);
        this.views = views;
    }

    /** What the page shows, as a sheet that can be imported into an empty county. */
    @GetMapping("/export")
    @Audited(type = OperationType.EXPORT)
    @Permission("org:org:export")
    void export(OrganizationViews.Query query, DataScope scope, HttpServletResponse response) throws IOException {
        SheetAnswer.export(response, "党组织", OrganizationColumns.forExport(), views.rows(query, scope));
    }
}
