package cn.dangjian.auth.grant;

import cn.dangjian.auth.account.Account;
import org.springframework.stereotype.Component;

/** Accounts that administer the system, not those that only look after their people's accounts. */
@Component
public class Administrators {

    private final Grants grants;

    Administrators(Grants grants) {
        this.grants = grants;
    }

    public boolean include(Account account) {
        return grants.of(account).permissions().keySet().stream().anyMatch(Administrators::administers);
    }

    private static boolean administers(String permission) {
        return permission.startsWith("monitor:") || permission.startsWith("system:") && !permission.startsWith("system:account:");
    }
}
