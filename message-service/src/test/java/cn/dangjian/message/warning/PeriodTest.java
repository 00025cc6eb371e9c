package cn.dangjian.message.warning;

import static cn.dangjian.message.MeetingMother.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @DisplayName("MSG-08 a meeting heals the warning of its own period, or of the period before as a late one")
    @CsvSource({
        "2026-Q1, 2025-12-31T23:59:59, false",
        "2026-Q1, 2026-01-01T00:00:00, true",
        "2026-Q1, 2026-04-05T10:00:00, true",
        "2026-Q1, 2026-07-01T00:00:00, false",
        "2026-Q4, 2027-03-31T23:59:59, true",
        "2026-02, 2026-02-28T10:00:00, true",
        "2026-02, 2026-03-31T23:59:59, true",
        "2026-02, 2026-04-01T00:00:00, false",
        "2026, 2027-12-31T23:59:59, true",
        "2026, 2028-01-01T00:00:00, false",
    })
    void healing(String period, String meeting, boolean healed) {
        assertThat(Period.parse(period).healedBy(at(meeting))).isEqualTo(healed);
    }
}
