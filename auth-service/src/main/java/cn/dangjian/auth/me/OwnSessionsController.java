package cn.dangjian.auth.me;

import cn.dangjian.auth.online.OnlineSession;
import cn.dangjian.auth.online.OnlineSessions;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 登录设备: where the caller is logged in (ASVS 7.5.2). */
@RestController
@RequestMapping("/api/auth/me/sessions")
@LoggedIn
class OwnSessionsController {

    private final OnlineSessions online;

    OwnSessionsController(OnlineSessions online) {
        this.online = online;
    }

    @GetMapping
    List<OnlineSession> own(CurrentUser user) {
        return online.own(user);
    }

    @DeleteMapping("/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(CurrentUser user, @PathVariable long number) {
        online.endOwn(user, number);
    }

    /** 退出其他设备. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(CurrentUser user) {
        online.endOwnOthers(user);
    }
}
