package cn.dangjian.auth.grant;

import cn.dangjian.auth.session.Session;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.auth.session.TokenKey;
import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.contracts.auth.SessionView;
import cn.dangjian.web.security.RightsLoader;
import org.springframework.stereotype.Component;

/** Sessions, grants and keys from this service's own database; the others ask it for these. */
@Component
class DatabaseRightsLoader implements RightsLoader {

    private final Sessions sessions;
    private final Grants grants;
    private final RightsEpoch epoch;
    private final TokenKey key;

    DatabaseRightsLoader(Sessions sessions, Grants grants, RightsEpoch epoch, TokenKey key) {
        this.sessions = sessions;
        this.grants = grants;
        this.epoch = epoch;
        this.key = key;
    }

    @Override
    public SessionView session(String sessionId) {
        long number = epoch.refill();
        Session session = sessions.find(sessionId).orElse(null);
        if (session == null) {
            return new SessionView(sessionId, 0, false, number);
        }
        sessions.remember(session);
        return new SessionView(sessionId, session.accountId(), true, number, session.pending());
    }

    @Override
    public GrantsView grants(long accountId) {
        return grants.view(accountId);
    }

    @Override
    public String jwks() {
        return key.publicKeys();
    }
}
