package cn.dangjian.message.echo;

import static cn.dangjian.message.MeetingMother.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.message.meeting.Participation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EchoViewTest {

    private static final Participation UNSIGNED = new Participation(at("2026-03-10T10:00:00"), at("2026-03-10T11:00:00"), null);
    private static final Participation SIGNED = new Participation(at("2026-03-10T10:00:00"), at("2026-03-10T11:00:00"), at("2026-03-10T10:05:00"));

    @Test
    @DisplayName("MSG-05 before the start a meeting is upcoming")
    void upcoming() {
        assertThat(codes("2026-03-10T09:59:59")).containsExactly("MEETING_UPCOMING 2");
    }

    @Test
    @DisplayName("MSG-05 from the start to the end, both included, a missing sign-in is shown (R-MEET-4)")
    void inTheWindow() {
        assertThat(codes("2026-03-10T10:00:00")).containsExactly("MEETING_UNSIGNED 1");
        assertThat(codes("2026-03-10T11:00:00")).containsExactly("MEETING_UNSIGNED 1");
        assertThat(codes("2026-03-10T11:00:01")).isEmpty();
    }

    @Test
    @DisplayName("MSG-05 unread messages and open warnings are listed, entries with nothing to do are not")
    void others() {
        var echo = EchoView.of(List.of(), 3, 1, at("2026-03-10T09:00:00"));

        assertThat(echo.items()).extracting(EchoItem::code, EchoItem::label, EchoItem::count).containsExactly(
                org.assertj.core.groups.Tuple.tuple(EchoItem.Code.UNREAD, "未读消息", 3L), org.assertj.core.groups.Tuple.tuple(EchoItem.Code.WARNING_OPEN, "待处理预警", 1L));
    }

    private static List<String> codes(String now) {
        return EchoView.of(List.of(UNSIGNED, SIGNED), 0, 0, at(now)).items().stream().map(it -> it.code() + " " + it.count()).toList();
    }
}
