package cn.dangjian.web.security;

import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.contracts.auth.SessionView;

/** Where sessions, grants and public keys come from when the caches do not know: auth-service, which overrides this with its own database. */
public interface RightsLoader {

    SessionView session(String sessionId);

    GrantsView grants(long accountId);

    /** JWK set with the public keys of access tokens. */
    String jwks();
}
