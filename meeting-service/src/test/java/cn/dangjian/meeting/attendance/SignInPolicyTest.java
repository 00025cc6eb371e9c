package cn.dangjian.meeting.attendance;

import static cn.dangjian.meeting.meeting.MeetingFixture.at;
import static cn.dangjian.meeting.meeting.MeetingFixture.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.meeting.meeting.SignInWindow;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPolicyTest {

    private static final SignInWindow EXACT = new SignInWindow(Duration.ZERO, Duration.ZERO);
    private static final SignInWindow WIDENED = new SignInWindow(Duration.ofMinutes(10), Duration.ofMinutes(5));
    private static final Participant INVITED = new Participant(7, 1, 2001, "测试党员甲", "138****1234", 105, "B支部", null);

    @ParameterizedTest
    @ValueSource(strings = {"10:00:00", "10:30:00", "11:00:00"})
    @DisplayName("MEET-22 the window includes start and end")
    void MEET_22_the_window_includes_start_and_end(String time) {
        assertThatCode(() -> SignInPolicy.check(meeting(), INVITED, EXACT, at(time))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:59:00", "09:59:59", "11:00:01", "11:01:00"})
    @DisplayName("MEET-24 outside of the window is refused")
    void MEET_24_outside_of_the_window_is_refused(String time) {
        assertThatThrownBy(() -> SignInPolicy.check(meeting(), INVITED, EXACT, at(time))).isInstanceOfSatisfying(Problem.class, it -> {
            assertThat(it.status()).isEqualTo(409);
            assertThat(it.code()).isEqualTo("OUTSIDE_WINDOW");
            assertThat(it).hasMessageStartingWith("不在签到时间范围内").hasMessageContaining("3月10日10:00");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:50:00", "11:05:00"})
    void the_parameters_widen_the_window(String time) {
        assertThatCode(() -> SignInPolicy.check(meeting(), INVITED, WIDENED, at(time))).doesNotThrowAnyException();
    }

    @Test
    void who_is_not_invited_is_told_so_even_outside_of_the_window() {
        assertThatThrownBy(() -> SignInPolicy.check(meeting(), null, EXACT, at("09:00:00"))).isInstanceOfSatisfying(Problem.class, it -> {
            assertThat(it.status()).isEqualTo(403);
            assertThat(it).hasMessage("您不在参会名单");
        });
    }

    @Test
    void a_cancelled_meeting_comes_before_everything_else() {
        var cancelled = meeting();
        cancelled.cancel(at("09:00:00"));

        assertThatThrownBy(() -> SignInPolicy.check(cancelled, null, EXACT, at("10:05:00"))).isInstanceOfSatisfying(Problem.class, it -> assertThat(it.code()).isEqualTo("MEETING_CANCELLED"));
    }
}
