package cn.dangjian.auth.login;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LoginLogController {

    private final LoginLog log;

    LoginLogController(LoginLog log) {
        this.log = log;
    }

    /** 登录日志, newest first, of accounts within the scope (SYS-26). */
    @GetMapping("/api/auth/login-logs")
    @Permission("system:log:list")
    Page<LoginLogEntry> page(DataScope scope, LoginLogFilter filter, PageQuery query) {
        return log.page(scope, filter, query);
    }
}
