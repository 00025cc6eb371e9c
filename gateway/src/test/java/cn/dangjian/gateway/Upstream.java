package cn.dangjian.gateway;

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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Stands where the services are and keeps what reaches them; answers as auth-service about keys and sessions, with a key of this run. */
final class Upstream {

    /** A request as it arrived. */
    record Arrived(String method, String uri, Map<String, String> headers) {
    }

    static final RSAKey KEY = key();
    static final Set<String> SESSIONS = ConcurrentHashMap.newKeySet();
    static final List<Arrived> ARRIVED = new CopyOnWriteArrayList<>();
    private static final DisposableServer SERVER = HttpServer.create().host("127.0.0.1").port(0).handle(Upstream::answer).bindNow();

    private Upstream() {
    }

    static int port() {
        return SERVER.port();
    }

    private static Mono<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        String uri = request.uri();
        if (uri.equals("/internal/jwks")) {
            return text(response, "application/json", new JWKSet(KEY.toPublicJWK()).toString());
        }
        if (uri.startsWith("/internal/sessions/")) {
            return text(response, "application/json", "{\"active\":" + SESSIONS.contains(uri.substring(19)) + "}");
        }
        var headers = new ConcurrentHashMap<String, String>();
        request.requestHeaders().forEach(it -> headers.put(it.getKey().toLowerCase(), it.getValue()));
        ARRIVED.add(new Arrived(request.method().name(), uri, headers));
        if (uri.endsWith("/stream")) {
            return response.sse().sendString(Flux.interval(Duration.ofMillis(300)).map(number -> "data: " + number + "\n\n").take(10)).then();
        }
        return request.receive().aggregate().then(text(response, "application/json", "{}"));
    }

    private static Mono<Void> text(HttpServerResponse response, String type, String body) {
        return response.header("Content-Type", type).sendByteArray(Mono.just(body.getBytes(StandardCharsets.UTF_8))).then();
    }

    static JWTClaimsSet.Builder claims(String sessionId) {
        return new JWTClaimsSet.Builder().issuer("dangjian-auth").audience("dangjian").subject("7").claim("sid", sessionId).claim("cl", "ADMIN")
                .issueTime(new Date()).expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    static String sign(JWTClaimsSet claims, String type) {
        try {
            var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType(type)).keyID(KEY.getKeyID()).build(), claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test-" + Instant.now().toEpochMilli()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
