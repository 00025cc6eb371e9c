package cn.dangjian.org.town;

import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Status;
import cn.dangjian.org.imports.Imports;
import cn.dangjian.org.imports.ScopedImportEndpoints;
import cn.dangjian.org.imports.SheetAnswer;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 导入, 导出 and the template of 乡镇信息管理 (ORG-26). */
@RestController
@RequestMapping("/api/org/towns")
@Permission("org:town:import")
class TownSheetController extends ScopedImportEndpoints {

    private final TownViews views;

    TownSheetController(Imports imports, TownImport towns, TownViews views) {
        super(imports, towns);
        this.views = views;
    }

    /** What the page shows, as a sheet that can be imported again. */
    @GetMapping("/export")
    @Audited(type = OperationType.EXPORT)
    @Permission("org:town:export")
    void export(@RequestParam(required = false) String name, @RequestParam(required = false) Status status, DataScope scope, HttpServletResponse response) throws IOException {
        SheetAnswer.export(response, "乡镇信息", TownColumns.forExport(), views.rows(name, status, scope));
    }
}
