package cn.dangjian.meeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTokenTest {

    private static final String SECRET = "a-secret-of-this-test-with-more-than-32-bytes";
    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

    private static SignInToken at(Instant instant, String secret) {
        return new SignInToken(Clock.fixed(instant, ZoneId.of("Asia/Shanghai")), secret);
    }

    private static void refused(int status, String token, Instant when) {
        assertThatThrownBy(() -> at(when, SECRET).verify(token)).isInstanceOfSatisfying(Problem.class, it -> assertThat(it.status()).isEqualTo(status));
    }

    @Test
    void another_copy_of_the_service_accepts_the_code() {
        assertThat(at(NOW.plusSeconds(3), SECRET).verify(at(NOW, SECRET).issue(7).token())).isEqualTo(7);
    }

    @Test
    @DisplayName("G01 a photograph of the code is worthless after 30 seconds")
    void G01_a_photograph_of_the_code_is_worthless_after_30_seconds() {
        var code = at(NOW, SECRET).issue(7);

        assertThat(Duration.between(NOW, code.expiresAt())).isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(at(code.expiresAt(), SECRET).issue(7).token()).isNotEqualTo(code.token());
        refused(410, code.token(), NOW.plusSeconds(31));
    }

    @Test
    @DisplayName("G01 a code for another meeting or time cannot be made from a genuine one")
    void G01_a_code_for_another_meeting_or_time_cannot_be_made_from_a_genuine_one() {
        String token = at(NOW, SECRET).issue(7).token();
        String[] parts = token.split("\\.");

        refused(400, "DJM1.8." + parts[2] + "." + parts[3], NOW);
        refused(400, "DJM1.7." + (Long.parseLong(parts[2]) + 1) + "." + parts[3], NOW.plusSeconds(30));
        refused(400, at(NOW, "another-secret-with-more-than-32-bytes-in-it").issue(7).token(), NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "DJM1.7.1.short", "DJM1.99999999999999999999.1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "http://example.org/", "DJM1.9223372036854775808.1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void anything_else_is_no_code(String text) {
        refused(400, text, NOW);
    }
}
