package cn.dangjian.auth.login;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.Passwords;
import cn.dangjian.core.problem.Problem;
import org.springframework.stereotype.Component;

/** Who is logged in gives his password once more before something that must stay his. A found phone must not become a place to guess it at. */
@Component
public class PasswordProof {

    private final Passwords passwords;
    private final LoginLimits limits;

    PasswordProof(Passwords passwords, LoginLimits limits) {
        this.passwords = passwords;
        this.limits = limits;
    }

    /** Refuses with this code at this field, and altogether after too many wrong ones. */
    public void require(Account account, String given, String code, String field) {
        String key = "own:" + account.id();
        limits.requireNotLocked(key);
        if (!passwords.matches(given, account)) {
            limits.failed(key, "account-" + account.id());
            throw Problem.invalidField(code, field, field.equals("oldPassword") ? "原密码不正确" : "密码不正确");
        }
        limits.succeeded(key);
    }
}
