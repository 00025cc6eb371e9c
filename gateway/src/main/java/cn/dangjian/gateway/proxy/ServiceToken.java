package cn.dangjian.gateway.proxy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Proves to the services that a request came through the front door (B02). HS256, 5 minutes, made anew every two. */
@Component
public class ServiceToken {

    public static final String HEADER = "X-Service-Token";
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration USED = Duration.ofMinutes(2);

    private record Issued(String token, Instant until) {
    }

    private final byte[] secret;
    private volatile Issued issued = new Issued("", Instant.EPOCH);

    ServiceToken(@Value("${dangjian.service-secret:}") String base64) {
        this.secret = parse(base64);
    }

    public String value() {
        Issued present = issued;
        Instant now = Instant.now();
        if (present.until().isBefore(now)) {
            present = new Issued(sign(now), now.plus(USED));
            issued = present;
        }
        return present.token();
    }

    private String sign(Instant now) {
        try {
            var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType("svc+jwt")).build(),
                    new JWTClaimsSet.Builder().issuer("gateway").audience("dangjian-internal").issueTime(Date.from(now)).expirationTime(Date.from(now.plus(LIFE))).build());
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("service token cannot be signed", e);
        }
    }

    static byte[] parse(String base64) {
        if (base64.isBlank()) {
            throw new WeakServiceSecretException("is missing");
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length < 32) {
                throw new WeakServiceSecretException("is shorter than 32 bytes");
            }
            if (new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).chars().distinct().count() < 8) {
                throw new WeakServiceSecretException("is a well-known value");
            }
            return bytes;
        } catch (IllegalArgumentException notBase64) {
            throw new WeakServiceSecretException("is not base64");
        }
    }
}
