package cn.dangjian.auth.password;

import cn.dangjian.core.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;

/** What a chosen password must be (SYS-37): as the policy wants it, not one that everybody tries first, not made of the account's name or phone. */
public final class PasswordRules {

    /** BCrypt reads no more. */
    private static final int MAX_BYTES = 72;
    /** A shorter name is part of many a good password. */
    private static final int TELLING = 4;

    private PasswordRules() {
    }

    /** @param names login and phone of the account */
    public static void check(PasswordPolicy policy, String field, String password, Collection<String> names) {
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw refused(field, "密码过长,请不要超过 64 位");
        }
        if (!policy.accepts(password)) {
            throw refused(field, "密码" + policy.words());
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (names.stream().anyMatch(name -> name != null && name.length() >= TELLING && lower.contains(name.toLowerCase(Locale.ROOT)))) {
            throw refused(field, "密码不能包含账号或手机号码");
        }
        if (CommonPasswords.contain(password)) {
            throw refused(field, "密码过于常见,请换一个");
        }
    }

    private static Problem refused(String field, String message) {
        return Problem.invalidField("PASSWORD_WEAK", field, message);
    }
}
