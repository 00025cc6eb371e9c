package cn.dangjian.meeting.warning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.meeting.County;
import cn.dangjian.meeting.MeetingServiceIT;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NotHeldWarningsIT extends MeetingServiceIT {

    private static final LocalDate APRIL_1 = LocalDate.parse("2022-04-01");

    @Autowired
    private NotHeldWarnings warnings;

    private List<String> texts() {
        return events.published("WARNING_RAISED").stream().map(it -> it.payload().at("/text").asString()).toList();
    }

    private void held(String type, int signed) {
        clock.set("2022-03-10T08:00:00");
        String id = published(b1(), form(type));
        clock.set("2022-03-10T10:05:00");
        String code = code(b1(), id);
        IntStream.rangeClosed(1, signed).forEach(n -> signIn(member(County.B1, n), code));
    }

    @Test
    @DisplayName("MSG-08 a general meeting at 40 per cent was not held")
    void MSG_08_a_general_meeting_at_40_per_cent_was_not_held() { // spec 03 §3.9-8
        held("GENERAL_MEETING", 12);
        held("PARTY_CLASS", 16);

        warnings.raise(APRIL_1, 0, 1);

        assertThat(texts()).contains("B支部第一季度的党员大会未召开", "B支部3月的主题党日未召开", "C屯第一季度的党课未召开");
        assertThat(texts()).doesNotContain("B支部第一季度的党课未召开");
        assertThat(texts()).noneMatch(it -> it.contains("停用支部") || it.contains("镇党委") || it.contains("年度"));
        assertThat(texts()).hasSize(3 * 5 - 1);
    }

    @Test
    void a_repeated_run_raises_nothing_twice() {
        int first = warnings.raise(APRIL_1, 0, 1);

        assertThat(warnings.raise(APRIL_1, 0, 1)).isZero();
        assertThat(warnings.raise(LocalDate.parse("2022-04-20"), 0, 1)).as("the same periods from a later day").isZero();
        assertThat(texts()).hasSize(first);
        assertThat(events.published("WARNING_RAISED").getFirst().payload().at("/kind").asString()).startsWith("MEETING_NOT_HELD:");
    }

    @Test
    void shards_cover_each_branch_once() {
        int parts = warnings.raise(APRIL_1, 0, 2) + warnings.raise(APRIL_1, 1, 2);

        assertThat(parts).isEqualTo(15);
        assertThat(texts()).doesNotHaveDuplicates();
    }

    @Test
    void in_January_the_year_is_looked_at_as_well() {
        warnings.raise(LocalDate.parse("2023-01-01"), 0, 1);

        assertThat(texts()).contains("B支部2022年度的民主评议未召开", "B支部第四季度的党课未召开", "B支部12月的支委会议未召开");
    }
}
