package cn.dangjian.message.warning;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 预警信息 (MSG-07). */
@RestController
@RequestMapping("/api/message/warnings")
class WarningController {

    private final Warnings warnings;

    WarningController(Warnings warnings) {
        this.warnings = warnings;
    }

    /** Newest first; {@code status} chooses the tab 未处理 or 已处理, without it both. */
    @GetMapping
    @Permission(WarningAccess.LIST)
    Page<Warning> warnings(@RequestParam(required = false) WarningStatus status, PageQuery query, DataScope scope) {
        return warnings.page(status, query, scope);
    }
}
