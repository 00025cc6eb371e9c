package cn.dangjian.auth.login;

import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LoginLogController {

    private final LoginLog log;
    private final LoginLogExport export;

    LoginLogController(LoginLog log, LoginLogExport export) {
        this.log = log;
        this.export = export;
    }

    /** 登录日志, newest first, of accounts within the scope (SYS-26). */
    @GetMapping("/api/auth/login-logs")
    @Permission("system:log:list")
    Page<LoginLogView> page(DataScope scope, LoginLogFilter filter, PageQuery query) {
        return log.page(scope, filter, query);
    }

    /** The rows of the same filter as xlsx. */
    @GetMapping("/api/auth/login-logs/export")
    @Audited(type = OperationType.EXPORT)
    @Permission("system:log:export")
    void export(DataScope scope, LoginLogFilter filter, HttpServletResponse response) throws IOException {
        export.write(scope, filter, response);
    }
}
