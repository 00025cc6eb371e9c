package cn.dangjian.testing;

import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.contracts.auth.SessionView;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.AccessTokens;
import cn.dangjian.web.security.RightsLoader;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands in for auth-service in tests of the other services: sessions and grants in memory, access tokens signed with a key of this run. The service under test
 * checks tokens, sessions and grants exactly as it does in production.
 */
public final class TestUsers implements RightsLoader {

    private static final RSAKey KEY = key();

    private final Map<String, TestUser> sessions = new ConcurrentHashMap<>();
    private final Map<Long, TestUser> accounts = new ConcurrentHashMap<>();
    private final AtomicLong epoch = new AtomicLong(1);

    /** A fresh session of this account; the newest login of an account decides about its grants. */
    public TestUser login(long accountId) {
        var user = new TestUser(accountId, UUID.randomUUID().toString());
        sessions.put(user.sessionId(), user);
        accounts.put(accountId, user);
        epoch.incrementAndGet();
        return user;
    }

    /** May do and see everything. */
    public TestUser admin() {
        return login(1).named("管理员").person(0).mayAll(DataScope.all("administrator of a test"));
    }

    public void logout(TestUser user) {
        sessions.remove(user.sessionId());
    }

    /** Grants that were changed after a request take effect with the next one. */
    public void rightsChanged() {
        epoch.incrementAndGet();
    }

    /** An access token as auth-service would issue it, valid for ten minutes. */
    public String token(TestUser user) {
        try {
            Instant now = Instant.now();
            var claims = new JWTClaimsSet.Builder().issuer(AccessTokens.ISSUER).audience(AccessTokens.AUDIENCE).subject(Long.toString(user.accountId()))
                    .claim("sid", user.sessionId()).claim("cl", user.client()).issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(600))).build();
            var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType(AccessTokens.TYPE)).keyID(KEY.getKeyID()).build(), claims);
            jwt.sign(new RSASSASigner(KEY));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign a test token", e);
        }
    }

    @Override
    public SessionView session(String sessionId) {
        TestUser user = sessions.get(sessionId);
        return new SessionView(sessionId, user == null ? 0 : user.accountId(), user != null, epoch.get());
    }

    @Override
    public GrantsView grants(long accountId) {
        return accounts.get(accountId).grants(epoch.get());
    }

    @Override
    public String jwks() {
        return new JWKSet(KEY.toPublicJWK()).toString();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot make a test key", e);
        }
    }
}
