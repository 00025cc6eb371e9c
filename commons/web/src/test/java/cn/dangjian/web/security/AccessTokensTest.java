package cn.dangjian.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static RSAKey key;
    private static RSAKey foreign;
    private final AtomicInteger fetches = new AtomicInteger();
    private final AccessTokens tokens = new AccessTokens(Clock.fixed(NOW, ZoneOffset.UTC), () -> {
        fetches.incrementAndGet();
        return new JWKSet(key.toPublicJWK()).toString();
    });

    @BeforeAll
    static void keys() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        foreign = new RSAKeyGenerator(2048).keyID("k1").generate();
    }

    @Test
    @DisplayName("A01 a token of our key is accepted and tells account, session and client; the keys are fetched once")
    void accepted() throws Exception {
        var claims = tokens.verify(signed(it -> it, key)).orElseThrow();
        assertThat(claims).isEqualTo(new AccessTokens.Claims(42, "s1", Client.ADMIN, NOW.plusSeconds(600)));
        tokens.verify(signed(it -> it.subject("43"), key)).orElseThrow();
        assertThat(fetches).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghijklmnopqrstuvwxyz", "bladexisapowerfulmicroservicearchitectureupgradedandoptimizedfromacommercialproject",
        "dd05f1c54d63749eda95f9fa6d49v442a", "SecretKey012345678901234567890123456789012345678901234567890123456789", "00000000000000000000000000000000"})
    @DisplayName("A01 tokens signed with well-known default keys are refused")
    void defaultKeys(String secret) throws Exception {
        assertThat(tokens.verify(with(new MACSigner(secret.getBytes().length < 32 ? (secret + secret).getBytes() : secret.getBytes()), JWSAlgorithm.HS256, it -> it))).isEmpty();
    }

    @Test
    @DisplayName("A02 alg none and RS/HS confusion are refused")
    void confusedAlgorithms() throws Exception {
        assertThat(tokens.verify(new PlainJWT(claims().build()).serialize())).isEmpty();
        byte[] publicKey = key.toRSAPublicKey().getEncoded();
        assertThat(tokens.verify(with(new MACSigner(publicKey), JWSAlgorithm.HS256, it -> it))).isEmpty();
        byte[] pem = ("-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(publicKey) + "\n-----END PUBLIC KEY-----\n").getBytes();
        assertThat(tokens.verify(with(new MACSigner(pem), JWSAlgorithm.HS256, it -> it))).isEmpty();
    }

    @Test
    @DisplayName("A02 another key with our key id, a stronger algorithm, a wrong type are refused")
    void foreignKeys() throws Exception {
        assertThat(tokens.verify(signed(it -> it, foreign))).isEmpty();
        assertThat(tokens.verify(with(new RSASSASigner(key), JWSAlgorithm.RS512, it -> it))).isEmpty();
        var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").type(JOSEObjectType.JWT).build(), claims().build());
        jwt.sign(new RSASSASigner(key));
        assertThat(tokens.verify(jwt.serialize())).isEmpty();
    }

    @Test
    @DisplayName("A02 wrong audience or issuer, expired, not yet valid, without session are refused")
    void wrongClaims() throws Exception {
        assertThat(tokens.verify(signed(it -> it.audience("other"), key))).isEmpty();
        assertThat(tokens.verify(signed(it -> it.issuer("other"), key))).isEmpty();
        assertThat(tokens.verify(signed(it -> it.expirationTime(Date.from(NOW.minusSeconds(60))), key))).isEmpty();
        assertThat(tokens.verify(signed(it -> it.notBeforeTime(Date.from(NOW.plus(Duration.ofMinutes(5)))), key))).isEmpty();
        assertThat(tokens.verify(signed(it -> it.claim("sid", null), key))).isEmpty();
        assertThat(tokens.verify("")).isEmpty();
        assertThat(tokens.verify("a.b.c")).isEmpty();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer("dangjian-auth").audience("dangjian").subject("42").claim("sid", "s1").claim("cl", "ADMIN").issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(600)));
    }

    private static String signed(UnaryOperator<JWTClaimsSet.Builder> change, RSAKey with) throws Exception {
        return with(new RSASSASigner(with), JWSAlgorithm.RS256, change);
    }

    private static String with(JWSSigner signer, JWSAlgorithm algorithm, UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        var jwt = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("k1").type(new JOSEObjectType("at+jwt")).build(), change.apply(claims()).build());
        jwt.sign(signer);
        return jwt.serialize();
    }
}
