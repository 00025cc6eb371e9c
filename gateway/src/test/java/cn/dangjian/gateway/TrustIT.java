package cn.dangjian.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;

class TrustIT extends GatewayIT {

    private static final String[] CLAIMS = {"from-source: inner", "user_id: 1", "username: admin", "X-User-Id: 1", "X-Tenant: 9", "X-Forwarded-For: 8.8.8.8", "X-Forwarded-Host: evil.example",
        "X-Forwarded-Prefix: /evil", "Forwarded: for=8.8.8.8", "X-Real-IP: 8.8.8.8", "X-Service-Token: forged", "X-Original-URL: /internal/jwks", "X-HTTP-Method-Override: DELETE", "Cookie: a=b"};

    @Autowired
    private ReactiveStringRedisTemplate redis;

    private static Upstream.Arrived last() {
        return Upstream.ARRIVED.getLast();
    }

    private void assertClean(Upstream.Arrived arrived) {
        assertThat(arrived.headers()).doesNotContainKeys("from-source", "user_id", "username", "x-user-id", "x-tenant", "x-forwarded-host", "x-forwarded-prefix", "forwarded", "x-real-ip",
                "x-original-url", "x-http-method-override", "cookie");
        assertThat(arrived.headers().get("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(arrived.headers().get("x-service-token")).isNotEqualTo("forged").startsWith("eyJ");
        assertThat(arrived.headers().toString()).doesNotContain("8.8.8.8").doesNotContain("evil");
    }

    @Test
    @DisplayName("B01, B06 headers that claim an identity or an origin end at the gateway, on public and on protected paths")
    void claimsEndHere() {
        String[] headers = java.util.stream.Stream.concat(java.util.Arrays.stream(CLAIMS), java.util.stream.Stream.of(user())).toArray(String[]::new);
        assertThat(get("/api/org/members?size=5", headers).status()).isEqualTo(200);
        assertClean(last());
        assertThat(last().uri()).isEqualTo("/api/org/members?size=5");
        assertThat(Wire.sendBody(port(), "POST", "/api/auth/sessions", "{}", java.util.stream.Stream.concat(java.util.Arrays.stream(CLAIMS), java.util.stream.Stream.of("Content-Length: 2")).toArray(String[]::new)).status()).isEqualTo(200);
        assertClean(last());
    }

    @ParameterizedTest
    @DisplayName("B03 no trick with the path comes past the login, and none is forwarded with one")
    @ValueSource(strings = {"/api//auth/sessions", "/api/auth/./sessions", "/api/auth/sessions;x=.js", "/api/auth/%2e%2e/auth/sessions", "/API/auth/sessions", "/api/auth/sessions/v3/api-docs",
        "//api/auth/sessions", "/x/../api/auth/sessions", "/api/auth/Sessions"})
    void pathTricks(String path) {
        assertThat(Wire.send(port(), "POST", path, "Content-Length: 0").status()).isEqualTo(401);
        int before = Upstream.ARRIVED.size();
        Wire withToken = get(path, user());
        if (withToken.status() != 200) {
            assertThat(withToken.status()).isIn(400, 404);
            assertThat(Upstream.ARRIVED).hasSize(before);
        }
    }

    @ParameterizedTest
    @DisplayName("A04 B05 nothing internal shows, and no API document unless somebody opens it")
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/gateway/routes", "/actuator/heapdump", "/internal/jwks", "/v3/api-docs", "/swagger-ui/index.html", "/druid/index.html", "/api-docs", "/api-docs/auth", "/nothing"})
    void hidden(String path) {
        assertThat(get(path).status()).isEqualTo(404);
        assertThat(get(path, user()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A01, A02 unsigned, confused, foreign, expired and mistyped tokens are refused")
    void forgedTokens() throws Exception {
        String session = newSession();
        var good = Upstream.claims(session);
        assertThat(get("/api/org/x", "Authorization: Bearer " + Upstream.sign(good.build(), "at+jwt")).status()).isEqualTo(200);
        assertRefused(Upstream.sign(good.build(), "JWT"));
        assertRefused(new PlainJWT(good.build()).serialize());
        assertRefused(Upstream.sign(Upstream.claims(session).audience("other").build(), "at+jwt"));
        assertRefused(Upstream.sign(Upstream.claims(session).issuer("other").build(), "at+jwt"));
        assertRefused(Upstream.sign(Upstream.claims(session).expirationTime(Date.from(Instant.now().minusSeconds(1))).build(), "at+jwt"));
        assertRefused(Upstream.sign(Upstream.claims(session).notBeforeTime(Date.from(Instant.now().plusSeconds(600))).build(), "at+jwt"));
        var confused = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType("at+jwt")).keyID(Upstream.KEY.getKeyID()).build(), good.build());
        confused.sign(new MACSigner(Upstream.KEY.toRSAPublicKey().getEncoded()));
        assertRefused(confused.serialize());
        assertRefused("nonsense");
    }

    private void assertRefused(String token) {
        Wire answer = get("/api/org/x", "Authorization: Bearer " + token);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("TOKEN_INVALID").contains("traceId");
    }

    @Test
    @DisplayName("A08 an ended session is refused at once, although its token was good a moment ago")
    void endedSession() throws InterruptedException {
        String session = newSession();
        String token = bearer(session);
        assertThat(get("/api/org/x", token).status()).isEqualTo(200);
        Upstream.SESSIONS.remove(session);
        redis.opsForValue().set("auth:session:" + session, "7|0", Duration.ofMinutes(1)).block();
        redis.convertAndSend("auth:revoked", session).block();
        Thread.sleep(200);
        assertThat(get("/api/org/x", token).status()).isEqualTo(401);
        assertThat(get("/api/org/x", bearer(UUID.randomUUID().toString())).status()).as("a session that never was").isEqualTo(401);
    }
}
