package cn.dangjian.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** Proof that a request comes from the gateway or a sibling service and not from somebody who found the port (B02). HS256 with the installation's secret, 5 minutes. */
public class ServiceTokens {

    public static final String HEADER = "X-Service-Token";
    private static final String TYPE = "svc+jwt";
    private static final String AUDIENCE = "dangjian-internal";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private record Issued(String token, Instant renewAt) {
    }

    private final Clock clock;
    private final String application;
    private final byte[] secret;
    private final Cache<String, Instant> accepted = Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(LIFE).build();
    private volatile Issued issued = new Issued("", Instant.EPOCH);

    public ServiceTokens(Clock clock, String application, String base64Secret) {
        this.clock = clock;
        this.application = application;
        this.secret = Base64.getDecoder().decode(base64Secret);
    }

    /** A token of this application; made anew every two minutes. */
    public String issue() {
        Issued present = issued;
        if (present.renewAt().isAfter(clock.instant())) {
            return present.token();
        }
        try {
            var now = clock.instant();
            var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType(TYPE)).build(),
                    new JWTClaimsSet.Builder().issuer(application).audience(AUDIENCE).issueTime(Date.from(now)).expirationTime(Date.from(now.plus(LIFE))).build());
            jwt.sign(new MACSigner(secret));
            issued = new Issued(jwt.serialize(), now.plus(Duration.ofMinutes(2)));
            return issued.token();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("cannot sign a service token", impossible);
        }
    }

    public boolean accepts(String token) {
        if (token == null || token.isEmpty()) {
            return false;
        }
        Instant end = accepted.getIfPresent(token);
        if (end == null) {
            end = expiryOfValid(token);
            if (end == null) {
                return false;
            }
            accepted.put(token, end);
        }
        return end.isAfter(clock.instant());
    }

    private Instant expiryOfValid(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            boolean genuine = JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm())
                    && new JOSEObjectType(TYPE).equals(jwt.getHeader().getType())
                    && jwt.verify(new MACVerifier(secret))
                    && jwt.getJWTClaimsSet().getAudience().contains(AUDIENCE)
                    && jwt.getJWTClaimsSet().getExpirationTime() != null;
            return genuine ? jwt.getJWTClaimsSet().getExpirationTime().toInstant() : null;
        } catch (ParseException | JOSEException invalid) {
            return null;
        }
    }
}
