package cn.dangjian.auth.login;

import cn.dangjian.auth.settings.AccountSettings;
import cn.dangjian.core.problem.Problem;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Who may not even try (A06): an account after too many wrong passwords in a row, an address that tries over many accounts.
 * Accounts are named by their blind index, so unknown ones are limited like known ones.
 */
@Component
public class LoginLimits {

    private static final int MOST_PICTURES = 300;

    private final Failures failures;
    private final LoginProperties limits;
    private final AccountSettings settings;

    LoginLimits(Failures failures, LoginProperties limits, AccountSettings settings) {
        this.failures = failures;
        this.limits = limits;
        this.settings = settings;
    }

    /** @param familiar whether the account has logged in from this address before: one bad guest must not lock an office out */
    public void requireOpen(String account, String address, BooleanSupplier familiar) {
        if (failures.count(ofAddress(address)) >= limits.failuresPerAddress() && !familiar.getAsBoolean()) {
            throw Problem.tooMany("TOO_MANY_ATTEMPTS", "登录失败次数过多,请" + limits.addressWindow().toMinutes() + "分钟后再试");
        }
        requireNotLocked(account);
    }

    /** Asked again after the password turned out right: of many tries sent at once, those behind the fifth failure do not count. */
    public void requireNotLocked(String account) {
        if (failures.count(ofAccount(account)) >= limits.failuresPerAccount()) {
            throw Problem.locked("ACCOUNT_LOCKED", "密码错误次数过多,账号已锁定,请" + settings.lock().toMinutes() + "分钟后再试");
        }
    }

    /** Whether a person has to prove to be one before the next try. */
    public boolean suspects(String account) {
        return failures.count(ofAccount(account)) >= limits.captchaAfter();
    }

    /** Pictures cost work: an address that only asks for them is refused. */
    public void drawing(String address) {
        if (failures.add("drawing:" + address, limits.addressWindow()) > MOST_PICTURES) {
            throw Problem.tooMany("TOO_MANY_ATTEMPTS", "刷新验证码过于频繁,请" + limits.addressWindow().toMinutes() + "分钟后再试");
        }
    }

    public void failed(String account, String address) {
        failures.add(ofAccount(account), settings.lock());
        failures.add(ofAddress(address), limits.addressWindow());
    }

    public void succeeded(String account) {
        failures.clear(ofAccount(account));
    }

    private static String ofAccount(String account) {
        return "account:" + account;
    }

    private static String ofAddress(String address) {
        return "address:" + address;
    }
}
