package cn.dangjian.auth.audit;

import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 操作日志 (SYS-26): read, exported and checked; nothing in it can be changed or deleted. */
@RestController
@RequestMapping("/api/auth/operation-logs")
class OperationLogController {

    /** @param running a check is under way */
    record Checks(boolean running, List<ChainCheck> latest) {
    }

    private final OperationLog log;
    private final OperationExport export;
    private final ChainChecks checks;
    private final ModuleNames modules;

    OperationLogController(OperationLog log, OperationExport export, ChainChecks checks, ModuleNames modules) {
        this.log = log;
        this.export = export;
        this.checks = checks;
        this.modules = modules;
    }

    /** Newest first, of operators within the scope. */
    @GetMapping
    @Permission("system:log:operations")
    Page<OperationEntry> page(DataScope scope, OperationLogFilter filter, PageQuery query) {
        return log.page(scope, filter, query);
    }

    @GetMapping("/{id}")
    @Permission("system:log:operations")
    OperationDetail detail(DataScope scope, @PathVariable long id) {
        return log.detail(scope, id);
    }

    /** Modules for the filter. */
    @GetMapping("/modules")
    @Permission("system:log:operations")
    List<ModuleNames.Option> modules() {
        return modules.options();
    }

    @GetMapping("/export")
    @Audited(type = OperationType.EXPORT)
    @Permission("system:log:export")
    void export(DataScope scope, OperationLogFilter filter, HttpServletResponse response) throws IOException {
        export.write(scope, filter, response);
    }

    /** The latest checks of the chain (H05). */
    @GetMapping("/checks")
    @Permission("system:log:verify")
    Checks checks() {
        return new Checks(checks.isRunning(), checks.latest());
    }

    /** Starts a check. */
    @PostMapping("/checks")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Permission("system:log:verify")
    void check() {
        checks.start();
    }
}
