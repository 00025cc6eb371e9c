package cn.dangjian.auth.settings;

import cn.dangjian.auth.password.PasswordPolicy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The parameters of account security, as of now. */
@Component
public class AccountSettings {

    private final Environment environment;

    AccountSettings(Environment environment) {
        this.environment = environment;
    }

    public FirstLoginChange firstLoginChange() {
        return environment.getProperty("sys.account.firstLoginChange", FirstLoginChange.class, FirstLoginChange.PC_ONLY);
    }

    public PasswordPolicy passwordPolicy() {
        return environment.getProperty("sys.account.passwordPolicy", PasswordPolicy.class, PasswordPolicy.MLPS);
    }

    /** After so many days a password has to be changed, where the policy wants that; 0 for never. */
    public int passwordDays() {
        return environment.getProperty("sys.account.passwordDays", Integer.class, 90);
    }

    public boolean captcha() {
        return environment.getProperty("sys.account.captchaEnabled", Boolean.class, true);
    }

    /** Whether console accounts that hold system administration need a second factor. */
    public boolean secondFactorForAdministrators() {
        return environment.getProperty("sys.account.totpRequired", "OFF").equals("ADMIN");
    }
}
