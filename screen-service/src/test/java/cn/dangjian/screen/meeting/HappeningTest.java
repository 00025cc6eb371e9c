package cn.dangjian.screen.meeting;

import static cn.dangjian.screen.CountyMother.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.meeting.MeetingType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappeningTest {

    @ParameterizedTest
    @DisplayName("The ticker says in one line what happened last")
    @CsvSource(delimiter = '|', textBlock = """
            MEETING_PUBLISHED | NOT_HELD  | 八达镇第一支部 党课《学习贯彻党章》 已发布,应到 31 人
            MEETING_CHANGED   | NOT_HELD  | 八达镇第一支部 党课《学习贯彻党章》 安排有调整
            MEETING_SIGNED    | NOT_HELD  | 八达镇第一支部 党课《学习贯彻党章》 已签到 12/31
            MEETING_CANCELLED | CANCELLED | 八达镇第一支部 党课《学习贯彻党章》 已取消
            MEETING_CLOSED    | HELD      | 八达镇第一支部 党课《学习贯彻党章》 已召开,实到 12/31
            MEETING_CLOSED    | NOT_HELD  | 八达镇第一支部 党课《学习贯彻党章》 未达到会人数,实到 12/31
            MINUTES_UPLOADED  | HELD      | 八达镇第一支部 党课《学习贯彻党章》 已上传会议记录
            """)
    void texts(String event, String status, String text) {
        assertThat(Happening.of(meeting("学习贯彻党章", event, status)).text()).isEqualTo(text);
    }

    @Test
    @DisplayName("H01 a phone or ID number in a title does not reach the screen")
    void hidesNumbers() {
        var happening = Happening.of(meeting("联系13800138000或451030199001011234,451030900101123", "MEETING_SIGNED", "NOT_HELD"));

        assertThat(happening.text()).isEqualTo("八达镇第一支部 党课《联系***或***,***》 已签到 12/31");
        assertThat(happening.id()).isEqualTo("5-9");
    }

    private static Meeting meeting(String title, String event, String status) {
        return new Meeting(5, title, MeetingType.PARTY_CLASS, 105, "八达镇第一支部", at("2026-03-10T10:00:00"), at("2026-03-10T11:00:00"), 31, 12, status, event, at("2026-03-10T10:05:00"), 9);
    }
}
