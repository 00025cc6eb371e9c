package cn.dangjian.auth.session;

import cn.dangjian.web.security.AccessTokens;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Signs access tokens (RS256). They carry who and which session, never what he may do: rights are looked up at each request. */
@Component
class AccessTokenIssuer {

    private final JWSSigner signer;
    private final String keyId;
    /** The wall clock, like the services that check the tokens. */
    private final Clock clock = Clock.systemUTC();

    AccessTokenIssuer(TokenKey key) throws JOSEException {
        this.signer = new RSASSASigner(key.privateKey());
        this.keyId = key.privateKey().getKeyID();
    }

    String issue(Session session, Duration life) {
        Instant now = clock.instant();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType(AccessTokens.TYPE)).keyID(keyId).build();
        var claims = new JWTClaimsSet.Builder().issuer(AccessTokens.ISSUER).audience(AccessTokens.AUDIENCE).subject(Long.toString(session.accountId()))
                .claim("sid", session.id()).claim("cl", session.client().name()).jwtID(RefreshToken.generate(9))
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plus(life))).build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("access token cannot be signed", e);
        }
        return token.serialize();
    }
}
