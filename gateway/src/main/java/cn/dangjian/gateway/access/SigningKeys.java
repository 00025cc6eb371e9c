package cn.dangjian.gateway.access;

import cn.dangjian.core.problem.Problem;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Public keys of auth-service: fetched when a token names an unknown one, at most every ten seconds. */
@Component
class SigningKeys {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final AuthService auth;
    private volatile JWKSet keys = new JWKSet();
    private volatile Instant fetchedAt = Instant.EPOCH;

    SigningKeys(AuthService auth) {
        this.auth = auth;
    }

    /** Empty when there is no such key. */
    Mono<JWK> find(String keyId) {
        JWK known = keys.getKeyByKeyId(keyId);
        if (known != null || fetchedAt.plus(PAUSE).isAfter(Instant.now())) {
            return Mono.justOrEmpty(known);
        }
        return auth.jwks().map(this::read).flatMap(read -> Mono.justOrEmpty(read.getKeyByKeyId(keyId)));
    }

    private JWKSet read(String text) {
        try {
            JWKSet read = JWKSet.parse(text);
            keys = read;
            fetchedAt = Instant.now();
            return read;
        } catch (ParseException unreadable) {
            throw Problem.unavailable("AUTH_UNAVAILABLE", "登录服务暂不可用,请稍后重试");
        }
    }
}
