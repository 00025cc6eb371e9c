package cn.dangjian.message.meeting;

import static cn.dangjian.message.MeetingMother.at;
import static cn.dangjian.message.MeetingMother.partyClass;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.event.EventMeta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeetingNoticesTest {

    private static final EventMeta META = new EventMeta("e1", at("2026-03-01T08:00:00"), 7L);

    @Test
    @DisplayName("MSG-16 the invitation says who invites to what, when and where, and leads to the meeting")
    void published() {
        var notice = MeetingNotices.published(partyClass(5, 1, "2026-03-10T10:00:00", "2026-03-10T11:00:00", "NOT_HELD"), META);

        assertThat(notice.title()).isEqualTo("会议通知:学习贯彻党章");
        assertThat(notice.body()).isEqualTo("八达镇第一支部邀请您参加党课《学习贯彻党章》,时间:2026年3月10日 10:00 至 11:00,地点:村委会议室,请准时参会并扫码签到。");
        assertThat(notice.route()).isEqualTo("/pages/meeting/detail?id=5");
        assertThat(notice.createdAt()).isEqualTo(META.occurredAt());
    }

    @Test
    @DisplayName("MSG-16 a cancellation tells the reason when there is one; a meeting over midnight names both days")
    void cancelled() {
        var facts = partyClass(5, 2, "2026-03-10T22:00:00", "2026-03-11T01:00:00", "CANCELLED");

        assertThat(MeetingNotices.cancelled(facts, "台风", META).body()).isEqualTo("原定2026年3月10日 22:00 至 2026年3月11日 01:00的党课《学习贯彻党章》已取消,原因:台风。");
        assertThat(MeetingNotices.cancelled(facts, " ", META).body()).endsWith("已取消。");
    }
}
