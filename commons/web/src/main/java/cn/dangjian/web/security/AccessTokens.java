package cn.dangjian.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Checks access tokens: RS256 and nothing else, type {@code at+jwt}, issuer, audience, times (A01, A02). The keys are fetched once
 * and again (at most every 10 s) when a token names an unknown one; checked tokens are remembered until they end.
 */
public class AccessTokens {

    public static final String ISSUER = "dangjian-auth";
    public static final String AUDIENCE = "dangjian";
    public static final String TYPE = "at+jwt";

    /** What a valid token says. */
    public record Claims(long accountId, String sessionId, Client client, Instant expiresAt) {
    }

    private final Clock clock;
    private final Supplier<String> jwks;
    private final Cache<String, Claims> known = Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofMinutes(10)).build();
    private volatile JWKSet keys = new JWKSet();
    private volatile Instant fetchedAt = Instant.EPOCH;

    public AccessTokens(Clock clock, Supplier<String> jwks) {
        this.clock = clock;
        this.jwks = jwks;
    }

    public Optional<Claims> verify(String token) {
        Claims claims = known.getIfPresent(token);
        if (claims == null) {
            claims = check(token);
            if (claims != null) {
                known.put(token, claims);
            }
        }
        return Optional.ofNullable(claims).filter(it -> it.expiresAt().isAfter(clock.instant()));
    }

    private Claims check(String token) {
        try {
            var jwt = com.nimbusds.jwt.SignedJWT.parse(token);
            refreshFor(jwt.getHeader().getKeyID());
            JWTClaimsSet claims = processor().process(jwt, null);
            return new Claims(Long.parseLong(claims.getSubject()), claims.getStringClaim("sid"), Client.valueOf(claims.getStringClaim("cl")), claims.getExpirationTime().toInstant());
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException invalid) {
            return null;
        }
    }

    private void refreshFor(String keyId) throws ParseException {
        if (keyId != null && keys.getKeyByKeyId(keyId) == null && fetchedAt.plusSeconds(10).isBefore(clock.instant())) {
            keys = JWKSet.parse(jwks.get());
            fetchedAt = clock.instant();
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor() {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TYPE)));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, (selector, context) -> selector.select(keys)));
        var verifier = new DefaultJWTClaimsVerifier<SecurityContext>(AUDIENCE, new JWTClaimsSet.Builder().issuer(ISSUER).build(), Set.of("sub", "sid", "cl", "exp", "iat")) {
            @Override
            protected java.util.Date currentTime() {
                return java.util.Date.from(clock.instant());
            }
        };
        verifier.setMaxClockSkew(5);
        processor.setJWTClaimsSetVerifier(verifier);
        return processor;
    }
}
