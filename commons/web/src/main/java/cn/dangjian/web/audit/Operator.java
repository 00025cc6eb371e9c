package cn.dangjian.web.audit;

import cn.dangjian.web.security.Client;
import cn.dangjian.web.security.CurrentUser;

/** Who does it; the account is null as long as nobody is known. */
public record Operator(Long accountId, String name, Long orgId, String orgPath, String client) {

    static final Operator NOBODY = new Operator(null, "", null, "", "");

    static Operator of(CurrentUser user) {
        return new Operator(user.accountId(), user.name(), user.orgId(), user.orgPath(), user.client() == null ? "" : user.client().name());
    }

    /** Somebody who is about to log in. */
    public static Operator loggingIn(long accountId, String name, long orgId, String orgPath, Client client) {
        return new Operator(accountId, name, orgId, orgPath, client.name());
    }
}
