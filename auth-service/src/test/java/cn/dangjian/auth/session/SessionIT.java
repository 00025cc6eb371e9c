package cn.dangjian.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.web.security.Rights;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

class SessionIT extends AuthIT {

    @Autowired
    private StringRedisTemplate redis;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private TestHttp http;

    private int me(String token) {
        return api.send("GET", "/api/auth/me", null, token).status();
    }

    private TestAnswer refresh(String token) {
        return api.send("POST", "/api/auth/sessions/refresh", Map.of("refreshToken", token), null);
    }

    @Test
    @DisplayName("SYS-38, A08 after 退出 the access token and the refresh token are dead at once")
    void logout() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        TestAnswer login = api.login(phone, phone, "CADRE");
        String token = login.at("/accessToken").asString();
        assertThat(me(token)).isEqualTo(200);
        assertThat(api.send("DELETE", "/api/auth/sessions/current", null, token).status()).isEqualTo(204);
        assertThat(me(token)).isEqualTo(401);
        assertThat(refresh(login.at("/refreshToken").asString()).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("A08 a refresh token works once; when it comes again the session ends for both holders")
    void reuse() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        String first = api.login(phone, phone, "CADRE").at("/refreshToken").asString();
        TestAnswer renewed = refresh(first);
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(me(renewed.at("/accessToken").asString())).isEqualTo(200);
        assertThat(refresh(first).status()).isEqualTo(401);
        assertThat(me(renewed.at("/accessToken").asString())).isEqualTo(401);
        assertThat(refresh(renewed.at("/refreshToken").asString()).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("A08 disabling an account or forcing it out ends its sessions at once, with the cache flushed too")
    void disable() {
        long id = api.member(105, "/1/12/105/", null);
        String phone = Long.toString(id);
        String token = api.token(phone, phone, "CADRE");
        assertThat(api.send("DELETE", "/api/auth/accounts/" + id + "/sessions", null, admin).status()).isEqualTo(204);
        assertThat(me(token)).isEqualTo(401);
        String again = api.token(phone, phone, "CADRE");
        assertThat(api.send("PUT", "/api/auth/accounts/" + id + "/status", Map.of("status", "DISABLED"), admin).status()).isEqualTo(204);
        assertThat(me(again)).isEqualTo(401);
        redis.delete(redis.keys(Rights.SESSION_KEY + "*"));
        redis.delete(Rights.EPOCH_KEY);
        assertThat(me(again)).isEqualTo(401);
        assertThat(me(admin)).isEqualTo(200);
    }

    @Test
    @DisplayName("A08, A09 a password change needs the old one and ends the other sessions, not the own one (SYS-37)")
    void passwordChange() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        String here = api.token(phone, phone, "CADRE");
        String elsewhere = api.token(phone, phone, "CADRE");
        TestAnswer wrong = api.send("PUT", "/api/auth/me/password", Map.of("oldPassword", "wrong", "newPassword", "Xilin-2026"), here);
        assertThat(wrong.code()).isEqualTo("OLD_PASSWORD_WRONG");
        assertThat(api.send("PUT", "/api/auth/me/password", Map.of("oldPassword", phone, "newPassword", "12345678"), here).code()).isEqualTo("PASSWORD_WEAK");
        assertThat(api.send("PUT", "/api/auth/me/password", Map.of("oldPassword", phone, "newPassword", "Xilin-2026"), here).status()).isEqualTo(204);
        assertThat(me(here)).isEqualTo(200);
        assertThat(me(elsewhere)).isEqualTo(401);
        assertThat(api.login(phone, phone, "CADRE").status()).isEqualTo(401);
        assertThat(api.login(phone, "Xilin-2026", "CADRE").at("/passwordChange").asString()).isEqualTo("NONE");
    }

    @Test
    @DisplayName("A01, A02 tokens signed with known keys, unsigned, with the public key as secret, of another type or audience are refused")
    void forgedTokens() throws Exception {
        String good = api.token("admin", System.getProperty("none", ""), "ADMIN");
        assertThat(me(good)).isEqualTo(401);
        String sid = SignedJWT.parse(admin).getJWTClaimsSet().getStringClaim("sid");
        var claims = new JWTClaimsSet.Builder().issuer("dangjian-auth").audience("dangjian").subject("1").claim("sid", sid).claim("cl", "ADMIN")
                .issueTime(new Date()).expirationTime(Date.from(Instant.now().plusSeconds(600))).build();
        assertThat(me(new PlainJWT(claims).serialize())).isEqualTo(401);
        String jwks = api.send("GET", "/internal/jwks", null, null).text();
        for (String secret : List.of("abcdefghijklmnopqrstuvwxyzabcdefghijkl", "SecretKey012345678901234567890123456789", "bladexisapowerfulmicroservicearchitectureupgradedandoptimizedfromacommercialproject", jwks)) {
            var forged = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType("at+jwt")).keyID(SignedJWT.parse(admin).getHeader().getKeyID()).build(), claims);
            forged.sign(new MACSigner(Arrays.copyOf(secret.getBytes(StandardCharsets.UTF_8), Math.max(32, secret.length()))));
            assertThat(me(forged.serialize())).as(secret).isEqualTo(401);
        }
        String[] parts = admin.split("\\.");
        assertThat(me(parts[0] + "." + parts[1] + "." + parts[2].substring(0, parts[2].length() - 4) + "AAAA")).isEqualTo(401);
        assertThat(me(admin)).isEqualTo(200);
    }

    @Test
    @DisplayName("B02 the service's port answers nobody without a service token; a user's token is no service token")
    void directCalls() {
        var request = java.net.http.HttpRequest.newBuilder(http.request(null, "/api/auth/me").build().uri()).header("Authorization", "Bearer " + admin).header("X-Service-Token", admin);
        assertThat(http.send(request.GET()).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("H01 no token and no phone number lies plain in the database")
    void nothingPlain() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        String refresh = api.login(phone, phone, "CADRE").at("/refreshToken").asString();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM refresh_token WHERE hash = ?", Long.class, refresh)).isZero();
        assertThat(jdbc.queryForList("SELECT login_cipher, phone_cipher, login_index, phone_index FROM account WHERE id = ?", Long.parseLong(phone)).toString()).doesNotContain(phone);
        assertThat(jdbc.queryForList("SELECT payload FROM outbox").toString()).doesNotContain("\"phone");
    }
}
