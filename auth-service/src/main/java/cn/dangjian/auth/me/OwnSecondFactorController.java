package cn.dangjian.auth.me;

import cn.dangjian.auth.factor.Enrolment;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 两步验证 (MLPS 8.1.4.1 d, ASVS 6.3.3). */
@RestController
@RequestMapping("/api/auth/me/second-factor")
@LoggedIn(evenPending = true)
class OwnSecondFactorController {

    record BeginForm(@NotBlank(message = "请输入密码") @Size(max = 128, message = "密码过长") String password) {
    }

    record ConfirmForm(@NotBlank(message = "请输入动态验证码") @Size(max = 40, message = "动态验证码不正确") String code) {
    }

    record RemovalForm(@NotBlank(message = "请输入密码") @Size(max = 128, message = "密码过长") String password,
            @NotBlank(message = "请输入动态验证码") @Size(max = 40, message = "动态验证码不正确") String code) {
    }

    record RecoveryCodes(List<String> recoveryCodes) {
    }

    private final OwnSecondFactor factor;

    OwnSecondFactorController(OwnSecondFactor factor) {
        this.factor = factor;
    }

    @GetMapping
    OwnFactorView view(CurrentUser user) {
        return factor.view(user);
    }

    /** A secret for the authenticator app. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Enrolment begin(CurrentUser user, @Valid @RequestBody BeginForm form) {
        return factor.begin(user, form.password());
    }

    /** Turns it on with the first code; the recovery codes are told only now. */
    @PutMapping
    RecoveryCodes confirm(CurrentUser user, @Valid @RequestBody ConfirmForm form) {
        return new RecoveryCodes(factor.confirm(user, form.code()));
    }

    /** Turns it off. */
    @PostMapping("/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(CurrentUser user, @Valid @RequestBody RemovalForm form) {
        factor.remove(user, form.password(), form.code());
    }
}
