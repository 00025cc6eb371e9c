package cn.dangjian.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class IdleIT extends AuthIT {

    private static final List<Long> BRANCH_ADMIN = List.of(4L);

    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private TestAnswer console() {
        String phone = Long.toString(api.member(105, "/1/12/105/", BRANCH_ADMIN));
        api.token(phone, phone, "ADMIN");
        return api.login(phone, ApiClient.CHOSEN, "ADMIN");
    }

    private TestAnswer renew(TestAnswer login, int idleSeconds) {
        return api.send("POST", "/api/auth/sessions/refresh", Map.of("refreshToken", login.at("/refreshToken").asString(), "idleSeconds", idleSeconds), null);
    }

    @Test
    @DisplayName("SYS-01 a console in use stays, step by step, up to its twelve hours")
    void sliding() {
        TestAnswer session = console();
        for (int i = 0; i < 7; i++) {
            clock.advance(Duration.ofMinutes(100));
            session = renew(session, 0);
            assertThat(session.status()).isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(21));
        assertThat(renew(session, 0).status()).as("over after twelve hours").isEqualTo(401);
    }

    @Test
    @DisplayName("SYS-01 a console that only asks for itself, for a poll or a live stream, is over after two hours without a hand on it; its tokens serve no longer than that")
    void polling() {
        TestAnswer session = console();
        for (int minutes = 10; minutes <= 110; minutes += 10) {
            clock.advance(Duration.ofMinutes(10));
            session = renew(session, minutes * 60);
            assertThat(session.status()).as(minutes + " minutes").isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(5));
        session = renew(session, 115 * 60);
        assertThat(session.at("/expiresIn").asInt()).as("the last five minutes").isBetween(1, 300);
        String id = jdbc.queryForObject("SELECT id FROM login_session ORDER BY number DESC LIMIT 1", String.class);
        assertThat(api.send("GET", "/internal/sessions/" + id, null, null).at("/active").asBoolean()).isTrue();
        clock.advance(Duration.ofMinutes(5));
        assertThat(api.send("GET", "/internal/sessions/" + id, null, null).at("/active").asBoolean()).as("what open streams are checked by").isFalse();
        TestAnswer refused = renew(session, 120 * 60);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("SESSION_ENDED");
    }

    @Test
    @DisplayName("SYS-01 the way back before the end counts: a poll that says how long nobody was there does not throw out who has come back")
    void back() {
        TestAnswer session = console();
        clock.advance(Duration.ofMinutes(90));
        session = renew(session, 90 * 60);
        clock.advance(Duration.ofMinutes(20));
        session = renew(session, 0);
        clock.advance(Duration.ofMinutes(100));
        assertThat(renew(session, 100 * 60).status()).isEqualTo(200);
        assertThat(renew(session, -1).status()).as("nonsense").isEqualTo(400);
    }

    @Test
    @DisplayName("SYS-25, SYS-01 how long a console may be idle is a parameter, for sessions of before, too; a phone is not asked")
    void byParameter() {
        TestAnswer session = console();
        String phone = Long.toString(api.member(105, "/1/12/105/", BRANCH_ADMIN));
        TestAnswer cadre = api.login(phone, phone, "CADRE");
        try {
            set(71, "sys.account.idleMinutes", "30");
            assertThat(renew(cadre, 3 * 3600).status()).isEqualTo(200);
            clock.advance(Duration.ofMinutes(20));
            session = renew(session, 0);
            clock.advance(Duration.ofMinutes(31));
            assertThat(renew(session, 0).status()).isEqualTo(401);
            clock.reset();
            assertThat(renew(console(), 31 * 60).status()).as("not older than the login itself").isEqualTo(200);
        } finally {
            clock.reset();
            set(71, "sys.account.idleMinutes", "120");
        }
    }
}
