package cn.dangjian.auth.password;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.settings.AccountSettings;
import cn.dangjian.web.security.Client;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** When a password has to be replaced: the first one (parameter sys.account.firstLoginChange), and one that has grown old. The console insists, the mini-program reminds. */
@Component
public class PasswordDue {

    private final AccountSettings settings;
    private final Clock clock;

    PasswordDue(AccountSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public PasswordChange of(Account account, Client client) {
        PasswordChange byClient = client == Client.ADMIN ? PasswordChange.REQUIRED : PasswordChange.REMIND;
        if (account.hasInitialPassword()) {
            return switch (settings.firstLoginChange()) {
                case ALL -> PasswordChange.REQUIRED;
                case PC_ONLY -> byClient;
                case REMIND -> PasswordChange.REMIND;
            };
        }
        return expired(account) ? byClient : PasswordChange.NONE;
    }

    public boolean expired(Account account) {
        int days = settings.passwordPolicy().expires() ? settings.passwordDays() : 0;
        return days > 0 && !account.hasInitialPassword() && account.passwordChangedAt() != null
                && account.passwordChangedAt().plus(Duration.ofDays(days)).isBefore(clock.instant());
    }
}
