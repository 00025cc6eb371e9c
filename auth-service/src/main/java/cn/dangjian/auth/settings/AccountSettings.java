package cn.dangjian.auth.settings;

import cn.dangjian.auth.password.PasswordPolicy;
import cn.dangjian.web.parameter.Parameters;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The parameters of account security, as of now (SYS-25). */
@Component
public class AccountSettings {

    private static final int QUARTER = 90;
    private static final int LOCKED = 10;
    private static final int IDLE = 120;
    private static final int FORMER_PASSWORDS = 5;

    /** Who needs a second factor: nobody, or who administers the system. */
    private enum SecondFactorNeed { OFF, ADMIN }

    /** Whose console login ends the one before: nobody's, or that of who administers the system. */
    private enum SingleSession { OFF, ADMIN }

    private final Parameters parameters;

    public AccountSettings(Parameters parameters) {
        this.parameters = parameters;
    }

    public FirstLoginChange firstLoginChange() {
        return parameters.choice("sys.account.firstLoginChange", FirstLoginChange.PC_ONLY);
    }

    public PasswordPolicy passwordPolicy() {
        return parameters.choice("sys.account.passwordPolicy", PasswordPolicy.MLPS);
    }

    /** After so many days a password has to be changed, where the policy wants that; 0 for never. */
    public int passwordDays() {
        return parameters.number("sys.account.passwordDays", QUARTER);
    }

    /** How many passwords, the present one among them, may not be chosen again. */
    public int passwordsRemembered() {
        return parameters.number("sys.account.passwordHistory", FORMER_PASSWORDS);
    }

    /** How long an account is locked after too many wrong passwords. */
    public Duration lock() {
        return Duration.ofMinutes(parameters.number("sys.account.lockMinutes", LOCKED));
    }

    /** A console that nobody touches for so long is logged out. */
    public Duration consoleIdle() {
        return Duration.ofMinutes(parameters.number("sys.account.idleMinutes", IDLE));
    }

    /** Whether a console login of an administrator ends the one before. */
    public boolean oneSessionPerAdministrator() {
        return parameters.choice("sys.account.singleSession", SingleSession.OFF) == SingleSession.ADMIN;
    }

    public boolean captcha() {
        return parameters.flag("sys.account.captchaEnabled", true);
    }

    /** Whether console accounts that hold system administration need a second factor. */
    public boolean secondFactorForAdministrators() {
        return parameters.choice("sys.account.totpRequired", SecondFactorNeed.OFF) == SecondFactorNeed.ADMIN;
    }
}
