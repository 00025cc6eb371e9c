package cn.dangjian.auth.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestClock;
import cn.dangjian.testing.TestEvents;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

class LoginIT extends AuthIT {

    private static final long BRANCH_ADMIN = 4;

    @Autowired
    private TestEvents events;
    @Autowired
    private TestClock clock;
    @Autowired
    private StringRedisTemplate redis;
    @Autowired
    private BlindIndex index;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    @DisplayName("SYS-01 the right password opens the console, a wrong one does not and leaves a row in the login log")
    void rightAndWrongPassword() {
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(BRANCH_ADMIN)));
        events.clear();
        assertThat(api.login(phone, phone, "ADMIN").status()).isEqualTo(201);
        TestAnswer wrong = api.login(phone, "wrong-1234", "ADMIN");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("BAD_CREDENTIALS");
        TestAnswer log = api.send("GET", "/api/auth/login-logs?size=2&client=ADMIN", null, admin);
        assertThat(log.at("/items/0/success").asBoolean()).isFalse();
        assertThat(log.at("/items/0/account").asString()).startsWith("138****");
        assertThat(log.at("/items/1/success").asBoolean()).isTrue();
        assertThat(events.published("USER_LOGIN")).singleElement().satisfies(event -> {
            assertThat(event.payload().toString()).contains("\"client\":\"ADMIN\"").contains("/1/12/105/").doesNotContain(phone.substring(3, 7) + phone.substring(7) + "\"");
        });
    }

    @Test
    @DisplayName("SYS-02, SYS-31 the mobile number is the first name and password on both clients; the console then insists on a new one")
    void initialPassword() {
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(BRANCH_ADMIN)));
        assertThat(api.login(phone, phone, "ADMIN").at("/passwordChange").asString()).isEqualTo("REQUIRED");
        assertThat(api.login(phone, phone, "CADRE").at("/passwordChange").asString()).isEqualTo("REMIND");
    }

    @Test
    @DisplayName("SYS-32 the mini-program says 账号不存在, the console says the same for unknown and known accounts")
    void unknownAccount() {
        TestAnswer cadre = api.login("13900000009", "13900000009", "CADRE");
        assertThat(cadre.status()).isEqualTo(401);
        assertThat(cadre.at("/detail").asString()).isEqualTo("账号不存在");
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        assertThat(api.login("13900000009", "x", "ADMIN").at("/detail")).isEqualTo(api.login(phone, "x", "ADMIN").at("/detail"));
    }

    @Test
    @DisplayName("SYS-01 the sixth try after five wrong ones is refused even with the right password, until ten minutes have passed")
    void lockAfterFive() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        for (int i = 0; i < 5; i++) {
            assertThat(api.login(phone, "wrong-" + i, "CADRE").status()).isEqualTo(401);
        }
        TestAnswer locked = api.login(phone, phone, "CADRE");
        assertThat(locked.status()).isEqualTo(423);
        assertThat(locked.code()).isEqualTo("ACCOUNT_LOCKED");
        String key = "auth:failures:account:" + index.of(phone);
        assertThat(redis.getExpire(key)).isBetween(500L, 600L);
        redis.delete(key);
        assertThat(api.login(phone, phone, "CADRE").status()).isEqualTo(201);
    }

    @Test
    @DisplayName("A06 one address that tries many accounts is blocked, unknown accounts are locked like known ones")
    void manyAccountsFromOneAddress() {
        TestAnswer last = null;
        for (int i = 0; i < 60 && (last == null || last.status() == 401); i++) {
            last = loginFrom("10.9.9.9", "1390001" + (1000 + i), "x", "CADRE");
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.code()).isEqualTo("TOO_MANY_ATTEMPTS");
        for (int i = 0; i < 5; i++) {
            api.login("nobody-at-all", "x", "CADRE");
        }
        assertThat(api.login("nobody-at-all", "x", "ADMIN").status()).isEqualTo(423);
    }

    @Test
    @DisplayName("A06 the time of an answer does not tell whether an account exists")
    void equalTime() {
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(BRANCH_ADMIN)));
        api.login("13911113333", "warm-up-1", "ADMIN");
        long known = time(phone);
        long unknown = time("13911112222");
        assertThat((double) unknown / known).isBetween(0.3, 3.0);
    }

    @Test
    @DisplayName("SYS-01 a disabled account is refused with the right password, an account without a PC menu cannot use the console")
    void disabledAndMenuless() {
        long id = api.member(105, "/1/12/105/", null);
        String phone = Long.toString(id);
        assertThat(api.login(phone, phone, "ADMIN").code()).isEqualTo("NO_MENU");
        assertThat(api.send("PUT", "/api/auth/accounts/" + id + "/status", Map.of("status", "DISABLED"), admin).status()).isEqualTo(204);
        assertThat(api.login(phone, phone, "CADRE").at("/detail").asString()).isEqualTo("账号已停用");
        TestAnswer rows = api.send("GET", "/api/auth/login-logs?success=false&message=账号已停用&account=" + phone, null, admin);
        assertThat(rows.at("/total").asInt()).as("the log has one failure row").isEqualTo(1);
    }

    @Test
    @DisplayName("C07 what a login form does not ask for is refused and named")
    void massAssignment() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        var form = new HashMap<String, Object>(Map.of("account", phone, "password", phone, "client", "CADRE"));
        form.putAll(Map.of("accountId", 1, "userId", 1, "roleIds", List.of(1), "status", "ENABLED"));
        TestAnswer refused = api.send("POST", "/api/auth/sessions", form, null);
        assertThat(refused.code()).isEqualTo("UNKNOWN_FIELD");
        assertThat(refused.at("/errors/0/field").asString()).isIn("accountId", "userId", "roleIds", "status");
    }

    @Test
    @DisplayName("SYS-01 a session of the console ends after two hours without use, one of the mini-program does not")
    void idle() {
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(BRANCH_ADMIN)));
        String console = api.login(phone, phone, "ADMIN").at("/refreshToken").asString();
        String cadre = api.login(phone, phone, "CADRE").at("/refreshToken").asString();
        clock.advance(Duration.ofHours(2).plusMinutes(1));
        assertThat(api.send("POST", "/api/auth/sessions/refresh", Map.of("refreshToken", console), null).status()).isEqualTo(401);
        assertThat(api.send("POST", "/api/auth/sessions/refresh", Map.of("refreshToken", cadre), null).status()).isEqualTo(200);
    }

    private TestAnswer loginFrom(String address, String account, String password, String client) {
        return api.sendFrom(address, "POST", "/api/auth/sessions", Map.of("account", account, "password", password, "client", client), null);
    }

    /** Two tries: the third would be asked for a captcha before its password is looked at. */
    private long time(String account) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = System.nanoTime();
            api.login(account, "wrong-" + ApiClient.newPhone(), "ADMIN");
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }
}
