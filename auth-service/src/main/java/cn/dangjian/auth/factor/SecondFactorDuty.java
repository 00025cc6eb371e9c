package cn.dangjian.auth.factor;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.grant.Administrators;
import cn.dangjian.auth.settings.AccountSettings;
import org.springframework.stereotype.Component;

/** Who has to have a second factor (parameter sys.account.totpRequired): {@link Administrators}. */
@Component
public class SecondFactorDuty {

    private final AccountSettings settings;
    private final Administrators administrators;
    private final SecondFactors factors;

    SecondFactorDuty(AccountSettings settings, Administrators administrators, SecondFactors factors) {
        this.settings = settings;
        this.administrators = administrators;
        this.factors = factors;
    }

    public boolean isRequired(Account account) {
        return settings.secondFactorForAdministrators() && administrators.include(account);
    }

    public boolean isMissing(Account account) {
        return isRequired(account) && !factors.isEnabled(account.id());
    }
}
