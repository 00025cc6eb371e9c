package cn.dangjian.auth.account;

import cn.dangjian.core.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a chosen password must be (SYS-37): at least 8 characters with letters and digits, not one that everybody tries first. */
public final class PasswordRules {

    /** BCrypt reads no more. */
    private static final int MAX_BYTES = 72;
    private static final List<String> TRIED_FIRST = List.of("password", "admin123", "ruoyi", "abc123", "a123456", "123456a", "qwe123", "1q2w3e", "dangjian");

    private PasswordRules() {
    }

    public static void check(String field, String password) {
        if (password.length() < 8 || password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw refused(field, "密码长度应为 8 到 64 位");
        }
        if (password.chars().noneMatch(Character::isLetter) || password.chars().noneMatch(Character::isDigit)) {
            throw refused(field, "密码必须同时包含字母和数字");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (TRIED_FIRST.stream().anyMatch(common -> lower.startsWith(common) && lower.length() - common.length() < 4)) {
            throw refused(field, "密码过于常见,请换一个");
        }
    }

    private static Problem refused(String field, String message) {
        return Problem.invalidField("PASSWORD_WEAK", field, message);
    }
}
