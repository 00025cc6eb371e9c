package cn.dangjian.auth.login;

import cn.dangjian.auth.session.EndReason;
import cn.dangjian.auth.session.Renewal;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.Client;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Public;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging in and out. */
@RestController
@RequestMapping("/api/auth/sessions")
class SessionController {

    /** @param idleSeconds how long nobody has touched the console; null where nobody counts, as on a phone */
    record RefreshForm(@NotBlank(message = "缺少刷新凭证") @Size(max = 200, message = "刷新凭证不正确") String refreshToken,
            @PositiveOrZero(message = "空闲时间不正确") Integer idleSeconds) {
    }

    private final Login login;
    private final Sessions sessions;
    private final Duties duties;

    SessionController(Login login, Sessions sessions, Duties duties) {
        this.login = login;
        this.sessions = sessions;
        this.duties = duties;
    }

    /** Log in (SYS-01, SYS-02). */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Public
    @Audited(module = "auth:sessions", type = OperationType.OTHER)
    LoginAnswer logIn(@Valid @RequestBody LoginForm form, HttpServletRequest request) {
        if (form.client() == Client.RESIDENT) {
            throw Problem.invalidField("CLIENT_INVALID", "client", "请使用微信授权登录");
        }
        return login.logIn(form.from(Origin.of(request)));
    }

    /** New tokens for a refresh token, which works once. */
    @PostMapping("/refresh")
    @Public
    LoginAnswer refresh(@Valid @RequestBody RefreshForm form) {
        Renewal renewal = sessions.renew(form.refreshToken(), Duration.ofSeconds(form.idleSeconds() == null ? 0 : form.idleSeconds()));
        return duties.answer(renewal.tokens(), renewal.account(), renewal.client());
    }

    /** Log out: the tokens are dead at once, everywhere (SYS-38). */
    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @LoggedIn(evenPending = true)
    @Audited(module = "auth:sessions", type = OperationType.OTHER)
    void logOut(CurrentUser user) {
        sessions.end(user.sessionId(), EndReason.LOGGED_OUT);
    }
}
