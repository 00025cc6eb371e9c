package cn.dangjian.auth.me;

import cn.dangjian.auth.settings.AccountSettings;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own account. */
@RestController
@RequestMapping("/api/auth/me")
@LoggedIn(evenPending = true)
class MeController {

    record PasswordForm(@NotBlank(message = "请输入原密码") @Size(max = 128, message = "原密码过长") String oldPassword,
            @NotBlank(message = "请输入新密码") @Size(max = 64, message = "密码过长,请不要超过 64 位") String newPassword) {

        @Override
        public String toString() {
            return "PasswordForm[…]";
        }
    }

    record PasswordRulesView(int shortest, String words) {
    }

    private final MeQuery query;
    private final OwnPassword password;
    private final AccountSettings settings;

    MeController(MeQuery query, OwnPassword password, AccountSettings settings) {
        this.query = query;
        this.password = password;
        this.settings = settings;
    }

    /** Who am I, with the menus of this client: the union over all roles (SYS-03, SYS-34). */
    @GetMapping
    Me me(CurrentUser user) {
        return query.of(user);
    }

    /** What a new password must be, as forms tell it. */
    @GetMapping("/password-rules")
    PasswordRulesView passwordRules() {
        return new PasswordRulesView(settings.passwordPolicy().shortest(), settings.passwordPolicy().words());
    }

    /** 修改密码 (SYS-37). */
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(CurrentUser user, @Valid @RequestBody PasswordForm form) {
        password.change(user, form.oldPassword(), form.newPassword());
    }
}
