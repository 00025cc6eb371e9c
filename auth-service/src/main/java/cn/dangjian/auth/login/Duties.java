package cn.dangjian.auth.login;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.factor.SecondFactorDuty;
import cn.dangjian.auth.password.PasswordChange;
import cn.dangjian.auth.password.PasswordDue;
import cn.dangjian.auth.session.Tokens;
import cn.dangjian.contracts.auth.Pending;
import cn.dangjian.web.security.Client;
import org.springframework.stereotype.Component;

/** What somebody has to do before his session serves for anything else: first the password, then the second factor. */
@Component
class Duties {

    private final PasswordDue password;
    private final SecondFactorDuty factor;

    Duties(PasswordDue password, SecondFactorDuty factor) {
        this.password = password;
        this.factor = factor;
    }

    Pending of(Account account, Client client) {
        if (password.of(account, client) == PasswordChange.REQUIRED) {
            return Pending.PASSWORD;
        }
        return factor.isMissing(account) ? Pending.SECOND_FACTOR : null;
    }

    LoginAnswer answer(Tokens tokens, Account account, Client client) {
        return new LoginAnswer(tokens.accessToken(), tokens.refreshToken(), tokens.expiresIn(), password.of(account, client), password.expired(account), factor.isMissing(account));
    }
}
