package cn.dangjian.web.security;

import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.contracts.auth.SessionView;

/** Asks auth-service. */
public final class FeignRightsLoader implements RightsLoader {

    private final AuthClient auth;

    public FeignRightsLoader(AuthClient auth) {
        this.auth = auth;
    }

    @Override
    public SessionView session(String sessionId) {
        return auth.session(sessionId);
    }

    @Override
    public GrantsView grants(long accountId) {
        return auth.grants(accountId);
    }

    @Override
    public String jwks() {
        return auth.jwks();
    }
}
