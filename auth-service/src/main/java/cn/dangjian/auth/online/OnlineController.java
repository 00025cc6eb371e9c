package cn.dangjian.auth.online;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 在线用户 (SYS-30). */
@RestController
@RequestMapping("/api/auth/online-sessions")
class OnlineController {

    private final OnlineSessions online;

    OnlineController(OnlineSessions online) {
        this.online = online;
    }

    /** Open sessions of accounts within the scope, the latest active first. */
    @GetMapping
    @Permission("monitor:online:list")
    Page<OnlineSession> page(CurrentUser user, DataScope scope, OnlineFilter filter, PageQuery query) {
        return online.page(user, scope, filter, query);
    }

    /** 强退: one number or several, separated by commas. Their next request, to whichever service, answers 401. */
    @DeleteMapping("/{numbers}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("monitor:online:kick")
    void kick(CurrentUser user, DataScope scope, @PathVariable List<Long> numbers) {
        if (numbers.size() > PageQuery.MAX_SIZE) {
            throw Problem.invalid("TOO_MANY", "一次最多强退" + PageQuery.MAX_SIZE + "个登录");
        }
        online.kick(user, scope, numbers);
    }
}
