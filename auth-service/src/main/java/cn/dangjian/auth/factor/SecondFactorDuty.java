package cn.dangjian.auth.factor;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.grant.Grants;
import cn.dangjian.auth.settings.AccountSettings;
import org.springframework.stereotype.Component;

/** Who has to have a second factor (parameter sys.account.totpRequired): accounts that administer the system, not those that only look after their people's accounts. */
@Component
public class SecondFactorDuty {

    private final AccountSettings settings;
    private final Grants grants;
    private final SecondFactors factors;

    SecondFactorDuty(AccountSettings settings, Grants grants, SecondFactors factors) {
        this.settings = settings;
        this.grants = grants;
        this.factors = factors;
    }

    public boolean isRequired(Account account) {
        return settings.secondFactorForAdministrators() && grants.of(account).permissions().keySet().stream().anyMatch(SecondFactorDuty::administers);
    }

    public boolean isMissing(Account account) {
        return isRequired(account) && !factors.isEnabled(account.id());
    }

    private static boolean administers(String permission) {
        return permission.startsWith("monitor:") || permission.startsWith("system:") && !permission.startsWith("system:account:");
    }
}
