package cn.dangjian.meeting.warning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.meeting.MeetingType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026-03 2026-Q1", "2026-01-01, 2025-12 2025-Q4 2025", "2026-03-01, 2026-02", "2024-03-01, 2024-02", "2026-10-31, 2026-09 2026-Q3"})
    void what_ended_before_a_day(LocalDate day, String keys) {
        assertThat(Period.endedBefore(day)).extracting(Period::key).containsExactly(keys.split(" "));
    }

    @Test
    @DisplayName("MSG-08 says what is missing in the words of the manual")
    void MSG_08_says_what_is_missing_in_the_words_of_the_manual() {
        List<Period> april = Period.endedBefore(LocalDate.parse("2026-04-01"));
        List<Period> october = Period.endedBefore(LocalDate.parse("2026-10-01"));
        List<Period> january = Period.endedBefore(LocalDate.parse("2026-01-01"));

        assertThat(april.get(1).notHeld("C屯", MeetingType.PARTY_CLASS)).isEqualTo("C屯第一季度的党课未召开");
        assertThat(october.get(1).notHeld("B支部", MeetingType.GENERAL_MEETING)).isEqualTo("B支部第三季度的党员大会未召开");
        assertThat(april.get(0).notHeld("B支部", MeetingType.THEME_DAY)).isEqualTo("B支部3月的主题党日未召开");
        assertThat(january.get(2).notHeld("B支部", MeetingType.ORG_LIFE_MEETING)).isEqualTo("B支部2025年度的组织生活会未召开");
    }

    @Test
    @DisplayName("R12 a period begins and ends at midnight in Shanghai")
    void R12_a_period_begins_and_ends_at_midnight_in_Shanghai() {
        var quarter = Period.endedBefore(LocalDate.parse("2026-04-01")).get(1);

        assertThat(quarter.from()).isEqualTo(Instant.parse("2025-12-31T16:00:00Z"));
        assertThat(quarter.until()).isEqualTo(Instant.parse("2026-03-31T16:00:00Z"));
    }
}
