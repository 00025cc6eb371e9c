package cn.dangjian.auth.login;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.grant.Administrators;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.auth.settings.AccountSettings;
import cn.dangjian.web.security.Client;
import org.springframework.stereotype.Component;

/** By parameter sys.account.singleSession an administrator is logged in to the console once: a new login ends the one before. */
@Component
class SingleSession {

    private final AccountSettings settings;
    private final Administrators administrators;
    private final Sessions sessions;

    SingleSession(AccountSettings settings, Administrators administrators, Sessions sessions) {
        this.settings = settings;
        this.administrators = administrators;
        this.sessions = sessions;
    }

    void before(Account account, Client client) {
        if (client == Client.ADMIN && settings.oneSessionPerAdministrator() && administrators.include(account)) {
            sessions.replace(account.id(), client);
        }
    }
}
