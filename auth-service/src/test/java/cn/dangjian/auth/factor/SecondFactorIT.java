package cn.dangjian.auth.factor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestClock;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class SecondFactorIT extends AuthIT {

    private static final String OWN = "/api/auth/me/second-factor";

    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcTemplate jdbc;
    private String phone;
    private String token;

    @BeforeEach
    void account() {
        clock.set("2026-11-26T10:00:00");
        phone = Long.toString(api.member(105, "/1/12/105/", List.of(4L)));
        token = api.token(phone, phone, "ADMIN");
    }

    @AfterEach
    void reset() {
        clock.reset();
        set(5, "sys.account.totpRequired", "OFF");
    }

    private String code(String secret) throws Exception {
        return new DefaultCodeGenerator().generate(secret, clock.instant().getEpochSecond() / 30);
    }

    private TestAnswer logIn(String code, String client) {
        var form = new HashMap<String, Object>(Map.of("account", phone, "password", ApiClient.CHOSEN, "client", client));
        form.put("code", code);
        return api.send("POST", "/api/auth/sessions", form, null);
    }

    private String begin() {
        TestAnswer begun = api.send("POST", OWN, Map.of("password", ApiClient.CHOSEN), token);
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.at("/uri").asString()).startsWith("otpauth://totp/").contains(begun.at("/secret").asString()).doesNotContain(phone);
        return begun.at("/secret").asString();
    }

    private List<String> enrol(String secret) throws Exception {
        TestAnswer confirmed = api.send("PUT", OWN, Map.of("code", code(secret)), token);
        assertThat(confirmed.status()).isEqualTo(200);
        return confirmed.at("/recoveryCodes").valueStream().map(it -> it.asString()).toList();
    }

    @Test
    @DisplayName("MLPS 8.1.4.1 d an enrolled account needs password and code, on every client; a code works once")
    void codeIsAsked() throws Exception {
        String elsewhere = api.token(phone, ApiClient.CHOSEN, "CADRE");
        assertThat(api.send("POST", OWN, Map.of("password", "wrong-1"), token).at("/errors/0/field").asString()).isEqualTo("password");
        String secret = begin();
        assertThat(logIn(null, "ADMIN").status()).as("not confirmed yet").isEqualTo(201);
        assertThat(api.send("PUT", OWN, Map.of("code", "000000"), token).code()).isEqualTo("SECOND_FACTOR_WRONG");
        assertThat(enrol(secret)).hasSize(10);
        assertThat(api.send("GET", "/api/auth/me", null, elsewhere).status()).as("logins without it end").isEqualTo(401);
        assertThat(logIn(null, "ADMIN").code()).isEqualTo("SECOND_FACTOR_REQUIRED");
        assertThat(logIn(null, "CADRE").code()).isEqualTo("SECOND_FACTOR_REQUIRED");
        assertThat(logIn(code(secret), "ADMIN").code()).as("the code of the enrolment").isEqualTo("SECOND_FACTOR_WRONG");
        clock.advance(Duration.ofSeconds(30));
        String fresh = code(secret);
        assertThat(logIn(fresh, "ADMIN").status()).isEqualTo(201);
        assertThat(logIn(fresh, "ADMIN").code()).as("replayed").isEqualTo("SECOND_FACTOR_WRONG");
        clock.advance(Duration.ofMinutes(5));
        assertThat(logIn(fresh, "CADRE").status()).as("old").isEqualTo(401);
        assertThat(api.send("GET", OWN, null, token).at("/enabled").asBoolean()).isTrue();
        assertThat(jdbc.queryForList("SELECT secret_cipher FROM second_factor").toString()).doesNotContain(secret);
    }

    @Test
    @DisplayName("A06 wrong codes lock like wrong passwords, and a wrong password does not tell that there is a code")
    void guessing() throws Exception {
        String secret = begin();
        enrol(secret);
        clock.advance(Duration.ofSeconds(30));
        assertThat(api.login(phone, "wrong-1", "ADMIN").code()).isEqualTo("BAD_CREDENTIALS");
        for (int i = 0; i < 5; i++) {
            assertThat(logIn("00000" + i, "ADMIN").code()).isEqualTo("SECOND_FACTOR_WRONG");
        }
        assertThat(logIn(code(secret), "ADMIN").status()).isEqualTo(423);
    }

    @Test
    @DisplayName("A recovery code stands in once; turning it off needs password and code")
    void recoveryAndRemoval() throws Exception {
        String secret = begin();
        List<String> recovery = enrol(secret);
        assertThat(logIn(recovery.getFirst().toUpperCase(), "ADMIN").status()).isEqualTo(201);
        assertThat(logIn(recovery.getFirst(), "ADMIN").status()).isEqualTo(401);
        assertThat(api.send("GET", OWN, null, token).at("/recoveryCodesLeft").asInt()).isEqualTo(9);
        assertThat(jdbc.queryForList("SELECT hash FROM recovery_code").toString()).doesNotContain(recovery.get(1));
        clock.advance(Duration.ofSeconds(30));
        assertThat(api.send("POST", OWN + "/removal", Map.of("password", ApiClient.CHOSEN, "code", "000000"), token).at("/errors/0/field").asString()).isEqualTo("code");
        assertThat(api.send("POST", OWN + "/removal", Map.of("password", "wrong-1", "code", code(secret)), token).at("/errors/0/field").asString()).isEqualTo("password");
        assertThat(api.send("POST", OWN + "/removal", Map.of("password", ApiClient.CHOSEN, "code", code(secret)), token).status()).isEqualTo(204);
        assertThat(logIn(null, "ADMIN").status()).isEqualTo(201);
    }

    @Test
    @DisplayName("Another administrator resets a lost second factor, who holds more rights does; its sessions end")
    void lostPhone() throws Exception {
        String account = "/api/auth/accounts/" + phone + "/second-factor";
        assertThat(api.send("DELETE", account, null, admin).code()).isEqualTo("NO_SECOND_FACTOR");
        enrol(begin());
        assertThat(api.send("DELETE", account, null, token).status()).as("himself, without the permission").isEqualTo(403);
        assertThat(api.send("DELETE", account, null, admin).status()).isEqualTo(204);
        assertThat(api.send("GET", "/api/auth/me", null, token).status()).isEqualTo(401);
        assertThat(logIn(null, "ADMIN").status()).isEqualTo(201);
    }

    @Test
    @DisplayName("MLPS 8.1.4.1 d with totpRequired = ADMIN a system administrator's session serves for nothing before he has enrolled")
    void mandatory() throws Exception {
        set(5, "sys.account.totpRequired", "ADMIN");
        assertThat(logIn(null, "ADMIN").at("/secondFactorRequired").asBoolean()).as("a branch administrator administers no system").isFalse();
        phone = Long.toString(api.member(105, "/1/12/105/", List.of(8L)));
        TestAnswer first = api.login(phone, phone, "ADMIN");
        token = first.at("/accessToken").asString();
        assertThat(api.send("PUT", "/api/auth/me/password", Map.of("oldPassword", phone, "newPassword", ApiClient.CHOSEN), token).status()).isEqualTo(204);
        assertThat(api.send("GET", "/api/auth/login-logs", null, token).code()).as("after the password the factor").isEqualTo("SECOND_FACTOR_ENROLMENT_REQUIRED");
        TestAnswer again = logIn(null, "CADRE");
        assertThat(again.at("/secondFactorRequired").asBoolean()).isTrue();
        assertThat(api.send("GET", "/api/auth/login-logs", null, again.at("/accessToken").asString()).code()).as("no way around by the phone").isEqualTo("SECOND_FACTOR_ENROLMENT_REQUIRED");
        String secret = begin();
        enrol(secret);
        assertThat(api.send("GET", "/api/auth/login-logs", null, token).status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(30));
        assertThat(api.send("POST", OWN + "/removal", Map.of("password", ApiClient.CHOSEN, "code", code(secret)), token).code()).isEqualTo("SECOND_FACTOR_MANDATORY");
    }
}
