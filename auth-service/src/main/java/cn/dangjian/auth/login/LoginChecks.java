package cn.dangjian.auth.login;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.Passwords;
import cn.dangjian.auth.captcha.Captchas;
import cn.dangjian.auth.factor.SecondFactors;
import cn.dangjian.auth.settings.AccountSettings;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.problem.Problem.FieldError;
import cn.dangjian.web.security.Client;
import java.util.List;
import org.springframework.stereotype.Component;

/** The proofs of a login, one after the other: captcha after failures, password, second factor (A06, A07). */
@Component
class LoginChecks {

    private final Passwords passwords;
    private final LoginLimits limits;
    private final Captchas captchas;
    private final SecondFactors factors;
    private final AccountSettings settings;

    LoginChecks(Passwords passwords, LoginLimits limits, Captchas captchas, SecondFactors factors, AccountSettings settings) {
        this.passwords = passwords;
        this.limits = limits;
        this.captchas = captchas;
        this.factors = factors;
        this.settings = settings;
    }

    /** Before the password is looked at, so that a machine learns nothing by trying. */
    void requirePerson(LoginAttempt attempt, String name) {
        if (!asksForCaptcha(attempt.client(), name)) {
            return;
        }
        if (attempt.captcha().isMissing()) {
            throw captchaProblem("CAPTCHA_REQUIRED", "请输入图片验证码");
        }
        if (!captchas.accepts(attempt.captcha().id(), attempt.captcha().text(), attempt.account(), attempt.origin().ip())) {
            throw captchaProblem("CAPTCHA_WRONG", "验证码不正确或已失效,请按新图片重新输入");
        }
    }

    /** The mini-program tells that an account does not exist, as the manual says (R-SYS-2); the console does not, not even by its time. */
    void requireRightPassword(LoginAttempt attempt, Account account, String name) {
        boolean told = attempt.client() == Client.CADRE;
        if (told ? passwords.matches(attempt.password(), account) : passwords.matchesInEqualTime(attempt.password(), account)) {
            limits.requireNotLocked(name);
            return;
        }
        limits.failed(name, attempt.origin().ip());
        if (told && account == null) {
            throw Problem.unauthorized("ACCOUNT_NOT_FOUND", "账号不存在");
        }
        throw new Problem(401, "BAD_CREDENTIALS", "账号或密码错误", asksForCaptcha(attempt.client(), name) ? List.of(new FieldError("captcha", "请输入图片验证码")) : List.of());
    }

    /** Who has enrolled one proves it on every client: a token of the phone opens the same doors. */
    void requireSecondFactor(LoginAttempt attempt, Account account) {
        if (!factors.isEnabled(account.id())) {
            return;
        }
        if (attempt.code() == null || attempt.code().isBlank()) {
            throw Problem.unauthorized("SECOND_FACTOR_REQUIRED", "请输入身份验证器中的动态验证码");
        }
        String key = "factor:" + account.id();
        limits.requireNotLocked(key);
        if (!factors.accepts(account.id(), attempt.code())) {
            limits.failed(key, attempt.origin().ip());
            throw new Problem(401, "SECOND_FACTOR_WRONG", "动态验证码不正确或已使用过,请输入新的验证码", List.of(new FieldError("code", "动态验证码不正确或已使用过")));
        }
        limits.requireNotLocked(key);
        limits.succeeded(key);
    }

    private boolean asksForCaptcha(Client client, String name) {
        return client == Client.ADMIN && settings.captcha() && limits.suspects(name);
    }

    private static Problem captchaProblem(String code, String words) {
        return new Problem(401, code, words, List.of(new FieldError("captcha", words)));
    }
}
