package cn.dangjian.auth.account;

import cn.dangjian.auth.password.PasswordPolicy;
import cn.dangjian.auth.password.PasswordRules;
import cn.dangjian.core.problem.Problem;
import java.util.List;

/** The first start needs a password for the administrator. */
class AdminPasswordException extends IllegalStateException {

    private static final int SHORTEST = 12;

    private AdminPasswordException(String reason) {
        super("DANGJIAN_ADMIN_PASSWORD " + reason + ": the first start makes the account admin and needs a password of at least " + SHORTEST + " characters with letters and digits.");
    }

    static void check(String password) {
        if (password == null || password.isBlank()) {
            throw new AdminPasswordException("is missing");
        }
        if (password.length() < SHORTEST) {
            throw new AdminPasswordException("is too short");
        }
        if (password.chars().noneMatch(Character::isLetter) || password.chars().noneMatch(Character::isDigit)) {
            throw new AdminPasswordException("is weak");
        }
        try {
            PasswordRules.check(PasswordPolicy.ASVS, "password", password, List.of());
        } catch (Problem weak) {
            throw new AdminPasswordException("is weak");
        }
    }
}
