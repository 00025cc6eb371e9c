package cn.dangjian.auth.captcha;

import cn.dangjian.auth.login.LoginLimits;
import cn.dangjian.auth.login.Origin;
import cn.dangjian.web.security.Public;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CaptchaController {

    record Form(@NotBlank(message = "请输入账号") @Size(max = 64, message = "账号不能超过64个字") String account) {
    }

    private final Captchas captchas;
    private final LoginLimits limits;

    CaptchaController(Captchas captchas, LoginLimits limits) {
        this.captchas = captchas;
        this.limits = limits;
    }

    /** A picture for the next attempt to log in with this account from this address (SYS-01); known and unknown accounts alike. */
    @PostMapping("/api/auth/captchas")
    @ResponseStatus(HttpStatus.CREATED)
    @Public
    Captcha make(@Valid @RequestBody Form form, HttpServletRequest request) {
        Origin origin = Origin.of(request);
        limits.drawing(origin.ip());
        return captchas.make(form.account().strip(), origin.ip());
    }
}
