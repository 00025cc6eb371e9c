package cn.dangjian.auth.settings;

import cn.dangjian.auth.password.PasswordPolicy;
import cn.dangjian.web.parameter.Parameters;
import org.springframework.stereotype.Component;

/** The parameters of account security, as of now (SYS-25). */
@Component
public class AccountSettings {

    private static final int QUARTER = 90;

    /** Who needs a second factor: nobody, or who administers the system. */
    private enum SecondFactorNeed { OFF, ADMIN }

    private final Parameters parameters;

    AccountSettings(Parameters parameters) {
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

    public boolean captcha() {
        return parameters.flag("sys.account.captchaEnabled", true);
    }

    /** Whether console accounts that hold system administration need a second factor. */
    public boolean secondFactorForAdministrators() {
        return parameters.choice("sys.account.totpRequired", SecondFactorNeed.OFF) == SecondFactorNeed.ADMIN;
    }
}
