package cn.dangjian.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks access tokens at the edge (A01, A02) and remembers those that are good: the usual request costs one look into a map. */
@Component
class AccessTokens {

    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    /** Of a valid token. */
    record Claims(String sessionId, long endsAt) {
    }

    private final Cache<String, Claims> good = Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofMinutes(10)).build();
    private final SigningKeys keys;
    private final Clock clock = Clock.systemUTC();

    AccessTokens(SigningKeys keys) {
        this.keys = keys;
    }

    /** A token that was checked before and still lives; null when it has to be checked. */
    Claims known(String token) {
        Claims claims = good.getIfPresent(token);
        return claims != null && claims.endsAt() > clock.millis() ? claims : null;
    }

    /** Empty for a token that is not good. */
    Mono<Claims> check(String token) {
        SignedJWT jwt;
        try {
            jwt = SignedJWT.parse(token);
        } catch (ParseException notAToken) {
            return Mono.empty();
        }
        if (!JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm()) || !TYPE.equals(jwt.getHeader().getType()) || jwt.getHeader().getKeyID() == null) {
            return Mono.empty();
        }
        return keys.find(jwt.getHeader().getKeyID()).flatMap(key -> Mono.justOrEmpty(claims(jwt, key))).doOnNext(claims -> good.put(token, claims));
    }

    private Optional<Claims> claims(SignedJWT jwt, JWK key) {
        try {
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            Date now = Date.from(clock.instant());
            boolean valid = jwt.verify(new RSASSAVerifier(key.toRSAKey()))
                    && "dangjian-auth".equals(claims.getIssuer()) && claims.getAudience().contains("dangjian")
                    && claims.getExpirationTime() != null && claims.getExpirationTime().after(now)
                    && (claims.getNotBeforeTime() == null || !claims.getNotBeforeTime().after(now))
                    && claims.getSubject() != null && claims.getStringClaim("sid") != null;
            return valid ? Optional.of(new Claims(claims.getStringClaim("sid"), claims.getExpirationTime().getTime())) : Optional.empty();
        } catch (ParseException | JOSEException invalid) {
            return Optional.empty();
        }
    }
}
