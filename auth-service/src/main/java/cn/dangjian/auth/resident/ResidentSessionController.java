package cn.dangjian.auth.resident;

import cn.dangjian.auth.login.Origin;
import cn.dangjian.auth.session.EndReason;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.auth.session.Tokens;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Public;
import cn.dangjian.web.security.ResidentOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging in to 码上服务 and out. */
@RestController
@RequestMapping("/api/auth/resident-sessions")
class ResidentSessionController {

    /** @param scene of the scanned mini-program code */
    record LoginForm(@NotBlank(message = "缺少微信授权码") @Size(max = 128, message = "微信授权码不正确") String code, @Size(max = 32, message = "二维码不正确") String scene) {

        @Override
        public String toString() {
            return "LoginForm[…]";
        }
    }

    private final ResidentLogin login;
    private final Sessions sessions;

    ResidentSessionController(ResidentLogin login, Sessions sessions) {
        this.login = login;
        this.sessions = sessions;
    }

    /** 微信授权登录, with the grid whose code was scanned (SYS-39, SYS-40). New tokens come from /api/auth/sessions/refresh. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Public
    @Audited(module = "auth:resident-sessions", type = OperationType.OTHER)
    Tokens logIn(@Valid @RequestBody LoginForm form, HttpServletRequest request) {
        return login.logIn(form.code(), Scene.parse(form.scene()), Origin.of(request));
    }

    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ResidentOnly
    void logOut(CurrentUser user) {
        sessions.end(user.sessionId(), EndReason.LOGGED_OUT);
    }
}
