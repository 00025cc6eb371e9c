package cn.dangjian.auth.password;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PasswordIT extends AuthIT {

    private static final List<Long> BRANCH_ADMIN = List.of(4L);

    @Autowired
    private TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private TestAnswer change(String token, String from, String to) {
        return api.send("PUT", "/api/auth/me/password", Map.of("oldPassword", from, "newPassword", to), token);
    }

    @Test
    @DisplayName("SYS-01 a console session with the first password serves for nothing but changing it, then for everything, without another login")
    void mandatoryOnTheConsole() {
        String phone = Long.toString(api.member(105, "/1/12/105/", BRANCH_ADMIN));
        TestAnswer login = api.login(phone, phone, "ADMIN");
        assertThat(login.at("/passwordChange").asString()).isEqualTo("REQUIRED");
        assertThat(login.at("/passwordExpired").asBoolean()).isFalse();
        String token = login.at("/accessToken").asString();
        TestAnswer refused = api.send("GET", "/api/auth/roles/options", null, token);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("PASSWORD_CHANGE_REQUIRED");
        assertThat(api.send("GET", "/api/auth/me", null, token).at("/passwordChange").asString()).isEqualTo("REQUIRED");
        TestAnswer renewed = api.send("POST", "/api/auth/sessions/refresh", Map.of("refreshToken", login.at("/refreshToken").asString()), null);
        assertThat(api.send("GET", "/api/auth/me/sessions", null, renewed.at("/accessToken").asString()).code()).as("also after a renewal").isEqualTo("PASSWORD_CHANGE_REQUIRED");
        assertThat(change(token, phone, "Xilin-2026").status()).isEqualTo(204);
        assertThat(api.send("GET", "/api/auth/me/sessions", null, token).status()).isEqualTo(200);
        assertThat(api.send("GET", "/api/auth/me", null, token).at("/passwordChange").asString()).isEqualTo("NONE");
    }

    @Test
    @DisplayName("SYS-01 the mini-program reminds and goes on")
    void reminderForMembers() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        TestAnswer login = api.login(phone, phone, "CADRE");
        assertThat(login.at("/passwordChange").asString()).isEqualTo("REMIND");
        assertThat(api.send("GET", "/api/auth/me/sessions", null, login.at("/accessToken").asString()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("SYS-37 the last five passwords are refused, the sixth before may come again; login and phone are no part of a password")
    void history() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        String token = api.token(phone, phone, "CADRE");
        assertThat(change(token, phone, "x" + phone + "-A").at("/errors/0/message").asString()).contains("账号或手机号码");
        assertThat(change(token, phone, "Admin@123").at("/errors/0/message").asString()).contains("过于常见");
        String present = phone;
        for (int i = 1; i <= 6; i++) {
            assertThat(change(token, present, "Tannen-nr-" + i).status()).isEqualTo(204);
            present = "Tannen-nr-" + i;
        }
        assertThat(change(token, present, "Tannen-nr-6").code()).isEqualTo("PASSWORD_SAME");
        for (int i = 2; i <= 5; i++) {
            assertThat(change(token, present, "Tannen-nr-" + i).code()).as("nr " + i).isEqualTo("PASSWORD_REUSED");
        }
        assertThat(change(token, present, "Tannen-nr-1").status()).isEqualTo(204);
    }

    @Test
    @DisplayName("SYS-37 an administrator who types a password for somebody is held to the same history; back to the phone number is always possible")
    void historyForOthers() {
        long id = api.member(105, "/1/12/105/", null);
        String token = api.token(Long.toString(id), Long.toString(id), "CADRE");
        assertThat(change(token, Long.toString(id), "Tannen-nr-1").status()).isEqualTo(204);
        assertThat(change(token, "Tannen-nr-1", "Tannen-nr-2").status()).isEqualTo(204);
        TestAnswer former = typed(id, "Tannen-nr-1");
        assertThat(former.code()).isEqualTo("PASSWORD_REUSED");
        assertThat(former.at("/errors/0/field").asString()).isEqualTo("password");
        assertThat(typed(id, "Tannen-nr-2").code()).isEqualTo("PASSWORD_SAME");
        assertThat(typed(id, "Tannen-nr-3").status()).isEqualTo(200);
        assertThat(api.login(Long.toString(id), "Tannen-nr-3", "CADRE").status()).isEqualTo(201);
        assertThat(typed(id, Long.toString(id)).status()).isEqualTo(200);
        assertThat(typed(id, "Tannen-nr-2").code()).isEqualTo("PASSWORD_REUSED");
    }

    private TestAnswer typed(long id, String password) {
        var spec = new HashMap<>(ApiClient.spec(id, 105, "/1/12/105/", null));
        spec.put("password", password);
        return api.send("PUT", "/internal/accounts/" + id, spec, admin);
    }

    @Test
    @DisplayName("SYS-25, SYS-37 how many passwords are remembered is a parameter, for passwords of before, too")
    void historyByParameter() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        String token = api.token(phone, phone, "CADRE");
        String present = phone;
        for (int i = 1; i <= 4; i++) {
            assertThat(change(token, present, "Tannen-nr-" + i).status()).isEqualTo(204);
            present = "Tannen-nr-" + i;
        }
        try {
            set(73, "sys.account.passwordHistory", "2");
            assertThat(change(token, "Tannen-nr-4", "Tannen-nr-3").at("/detail").asString()).contains("最近 2 次");
            assertThat(change(token, "Tannen-nr-4", "Tannen-nr-2").status()).isEqualTo(204);
            set(73, "sys.account.passwordHistory", "5");
            assertThat(change(token, "Tannen-nr-2", "Tannen-nr-1").code()).isEqualTo("PASSWORD_REUSED");
        } finally {
            set(73, "sys.account.passwordHistory", "5");
        }
    }

    @Test
    @DisplayName("SYS-37 a password of more than ninety days has to be changed on the console")
    void expiry() {
        String phone = Long.toString(api.member(105, "/1/12/105/", BRANCH_ADMIN));
        api.token(phone, phone, "ADMIN");
        clock.advance(Duration.ofDays(91));
        TestAnswer login = api.login(phone, ApiClient.CHOSEN, "ADMIN");
        assertThat(login.at("/passwordChange").asString()).isEqualTo("REQUIRED");
        assertThat(login.at("/passwordExpired").asBoolean()).isTrue();
        assertThat(api.login(phone, ApiClient.CHOSEN, "CADRE").at("/passwordChange").asString()).isEqualTo("REMIND");
    }

    @Test
    @DisplayName("A09 nobody changes a password without the old one, and guessing at it locks like a login")
    void oldPasswordIsAsked() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        String token = api.token(phone, phone, "CADRE");
        for (int i = 0; i < 5; i++) {
            assertThat(change(token, "wrong-" + i, "Tannen-nr-9").code()).isEqualTo("OLD_PASSWORD_WRONG");
        }
        assertThat(change(token, phone, "Tannen-nr-9").status()).isEqualTo(423);
        assertThat(api.send("PUT", "/api/auth/me/password", Map.of("accountId", 1, "newPassword", "Tannen-nr-9"), token).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("SYS-37 forms learn what the password must be")
    void rules() {
        assertThat(api.send("GET", "/api/auth/me/password-rules", null, admin).at("/words").asString()).contains("至少 8 位");
    }

    @Test
    @DisplayName("SYS-25, SYS-01 by parameter the first password must be changed on the phone, too, or nobody is more than reminded")
    void firstLoginByParameter() {
        String phone = Long.toString(api.member(105, "/1/12/105/", BRANCH_ADMIN));
        try {
            set(2, "sys.account.firstLoginChange", "ALL");
            TestAnswer held = api.login(phone, phone, "CADRE");
            assertThat(held.at("/passwordChange").asString()).isEqualTo("REQUIRED");
            assertThat(api.send("GET", "/api/auth/me/sessions", null, held.at("/accessToken").asString()).code()).isEqualTo("PASSWORD_CHANGE_REQUIRED");
            set(2, "sys.account.firstLoginChange", "REMIND");
            TestAnswer free = api.login(phone, phone, "ADMIN");
            assertThat(free.at("/passwordChange").asString()).isEqualTo("REMIND");
            assertThat(api.send("GET", "/api/auth/me/sessions", null, free.at("/accessToken").asString()).status()).isEqualTo(200);
        } finally {
            set(2, "sys.account.firstLoginChange", "PC_ONLY");
        }
    }

    @Test
    @DisplayName("SYS-25, SYS-37 with the policy ASVS length counts and no password grows old")
    void lengthByParameter() {
        String phone = Long.toString(api.member(105, "/1/12/105/", BRANCH_ADMIN));
        String token = api.token(phone, phone, "ADMIN");
        try {
            set(3, "sys.account.passwordPolicy", "ASVS");
            assertThat(change(token, ApiClient.CHOSEN, "Short-1a").code()).isEqualTo("PASSWORD_WEAK");
            assertThat(change(token, ApiClient.CHOSEN, "four green goats").status()).isEqualTo(204);
            clock.advance(Duration.ofDays(400));
            assertThat(api.login(phone, "four green goats", "ADMIN").at("/passwordChange").asString()).isEqualTo("NONE");
        } finally {
            clock.reset();
            set(3, "sys.account.passwordPolicy", "MLPS");
        }
    }
}
