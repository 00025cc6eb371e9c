package cn.dangjian.auth.account;

import cn.dangjian.core.problem.Problem;

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
        try {
            PasswordRules.check("password", password);
        } catch (Problem weak) {
            throw new AdminPasswordException("is weak");
        }
    }
}
