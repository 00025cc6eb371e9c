package cn.dangjian.meeting.meeting;

import static cn.dangjian.meeting.meeting.MeetingFixture.at;
import static cn.dangjian.meeting.meeting.MeetingFixture.meeting;
import static cn.dangjian.meeting.meeting.MeetingFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTest {

    private static final HeldRule RULE = new HeldRule(BigDecimal.valueOf(50), false);
    private static final SignInWindow WINDOW = new SignInWindow(Duration.ZERO, Duration.ZERO);

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"31, 0, 0, false", "31, 7, 22.58, false", "31, 16, 51.61, true", "35, 17, 48.57, false", "35, 18, 51.43, true", "35, 22, 62.86, true", "7, 6, 85.71, true",
        "26, 3, 11.54, false", "10, 4, 40, false", "2, 1, 50, true", "3, 2, 66.67, true", "5, 5, 100, true", "0, 0, 0, false"})
    @DisplayName("MEET-11 MEET-12 ratio has two decimals and half is enough")
    void MEET_11_MEET_12_ratio_has_two_decimals_and_half_is_enough(int invited, int signed, double ratio, boolean held) {
        var attendance = new Attendance(invited, signed);

        assertThat(attendance.ratio()).isEqualTo(ratio);
        assertThat(RULE.isHeld(attendance, false)).isEqualTo(held);
    }

    @Test
    @DisplayName("MEET-12 minutes decide only where the parameter says so")
    void MEET_12_minutes_decide_only_where_the_parameter_says_so() {
        var strict = new HeldRule(BigDecimal.valueOf(50), true);

        assertThat(strict.isHeld(new Attendance(2, 2), false)).isFalse();
        assertThat(strict.isHeld(new Attendance(2, 2), true)).isTrue();
        assertThat(RULE.isHeld(new Attendance(31, 7), true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:59:00", "10:00:00"})
    @DisplayName("MEET-04 the end must be after the start")
    void MEET_04_the_end_must_be_after_the_start(String end) {
        refused("END_BEFORE_START", () -> plan("10:00:00", end, "x"));
    }

    @Test
    @DisplayName("MEET-20 content of 500 characters is accepted and 501 refused")
    void MEET_20_content_of_500_characters_is_accepted_and_501_refused() {
        assertThat(plan("10:00:00", "11:00:00", "会".repeat(500)).content()).hasSize(500);
        assertThat(plan("10:00:00", "11:00:00", "😀".repeat(500))).isNotNull();
        refused("CONTENT_TOO_LONG", () -> plan("10:00:00", "11:00:00", "会".repeat(501)));
    }

    @Test
    @DisplayName("MEET-14 is changed and cancelled only before the start")
    void MEET_14_is_changed_and_cancelled_only_before_the_start() {
        var edited = meeting();
        edited.edit(plan("14:00:00", "15:00:00", "改期"), 30, at("09:59:59"), RULE);

        assertThat(edited.startAt()).isEqualTo(at("14:00:00"));
        assertThat(edited.facts().invited()).isEqualTo(30);
        assertThat(edited.facts().version()).isEqualTo(2);
        refused("MEETING_STARTED", () -> meeting().edit(plan("14:00:00", "15:00:00", "x"), 30, at("10:00:00"), RULE));
        refused("MEETING_STARTED", () -> meeting().cancel(at("10:00:00")));
    }

    @Test
    void what_was_cancelled_stays_cancelled() {
        var meeting = meeting();
        meeting.cancel(at("09:00:00"));

        assertThat(meeting.status()).isEqualTo(MeetingStatus.CANCELLED);
        refused("MEETING_CANCELLED", () -> meeting.cancel(at("09:00:01")));
        refused("MEETING_CANCELLED", () -> meeting.edit(plan("14:00:00", "15:00:00", "x"), 1, at("09:00:01"), RULE));
        refused("MEETING_CANCELLED", () -> meeting.fixStatus(MeetingStatus.HELD, at("12:00:00")));
        refused("MEETING_CANCELLED", () -> meeting.fileMinutes(RULE));
        assertThat(meeting.close(at("12:00:00"), WINDOW, RULE)).isFalse();
    }

    @Test
    void closes_once_and_only_after_the_end() {
        var meeting = meeting();

        assertThat(meeting.close(at("11:00:00"), WINDOW, RULE)).isFalse();
        assertThat(meeting.close(at("11:00:01"), new SignInWindow(Duration.ZERO, Duration.ofMinutes(5)), RULE)).isFalse();
        assertThat(meeting.close(at("11:00:01"), WINDOW, RULE)).isTrue();
        assertThat(meeting.close(at("11:00:02"), WINDOW, RULE)).isFalse();
        assertThat(meeting.status()).isEqualTo(MeetingStatus.NOT_HELD);
    }

    @Test
    void a_status_set_by_hand_is_not_changed_by_the_rule() {
        var meeting = meeting();
        meeting.fixStatus(MeetingStatus.HELD, at("12:00:00"));

        assertThat(meeting.evaluate(RULE)).isFalse();
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        refused("MEETING_NOT_STARTED", () -> meeting().fixStatus(MeetingStatus.HELD, at("09:00:00")));
    }

    @Test
    @DisplayName("MEET-13 each upload of minutes is a version")
    void MEET_13_each_upload_of_minutes_is_a_version() {
        var meeting = meeting();

        assertThat(meeting.fileMinutes(RULE)).isEqualTo(1);
        assertThat(meeting.fileMinutes(RULE)).isEqualTo(2);
    }
}
