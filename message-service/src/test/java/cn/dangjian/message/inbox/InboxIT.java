package cn.dangjian.message.inbox;

import static cn.dangjian.message.MeetingMother.partyClass;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.meeting.MeetingCancelled;
import cn.dangjian.contracts.meeting.MeetingChanged;
import cn.dangjian.contracts.meeting.MeetingPublished;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestClock;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUsers;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceIT
class InboxIT {

    @Autowired
    private TestHttp http;
    @Autowired
    private TestUsers users;
    @Autowired
    private TestEvents events;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    @DisplayName("MSG-16 31 invited: a publication gives 31 messages, told twice still 31")
    void everyParticipantOnce() {
        var event = new MeetingPublished(partyClass(501, 1, "2026-03-10T10:00:00", "2026-03-10T11:00:00", "NOT_HELD"), LongStream.rangeClosed(5001, 5031).boxed().toList());

        String id = events.deliver(event);
        events.deliverAgain(id, event);

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM message WHERE biz_id = '501'", Integer.class)).isEqualTo(31);
    }

    @Test
    @DisplayName("MSG-16 a meeting of thousands reaches every inbox")
    void thousands() {
        var everybody = LongStream.rangeClosed(100_001, 107_802).boxed().toList();

        events.deliver(new MeetingPublished(partyClass(502, 1, "2026-03-10T10:00:00", "2026-03-10T11:00:00", "NOT_HELD"), everybody));

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM message WHERE biz_id = '502'", Integer.class)).isEqualTo(7_802);
    }

    @Test
    @DisplayName("MSG-01 3 unread, one opened: 2 unread, 1 read; MSG-02 it leads to the meeting")
    void reading() {
        for (long meeting = 511; meeting <= 513; meeting++) {
            events.deliver(new MeetingPublished(partyClass(meeting, 1, "2026-03-10T10:00:00", "2026-03-10T11:00:00", "NOT_HELD"), List.of(71L)));
        }
        var member = users.login(71).atCadre();
        var first = http.get(member, "/api/message/messages?read=false");
        assertThat(first.at("/total").asInt()).isEqualTo(3);
        assertThat(first.at("/items/0/bizId").asString()).isEqualTo("513");
        assertThat(first.at("/items/0/route").asString()).isEqualTo("/pages/meeting/detail?id=513");
        assertThat(first.at("/items/0/typeName").asString()).isEqualTo("会议通知");

        String id = first.at("/items/0/id").asString();
        assertThat(http.post(member, "/api/message/messages/" + id + "/read", null).status()).isEqualTo(204);
        assertThat(http.post(member, "/api/message/messages/" + id + "/read", null).status()).isEqualTo(204);

        assertThat(http.get(member, "/api/message/messages/unread-count").at("/count").asInt()).isEqualTo(2);
        assertThat(http.get(member, "/api/message/messages?read=true").at("/items/0/id").asString()).isEqualTo(id);
        assertThat(http.get(member, "/api/message/messages?read=false&size=1").at("/items").size()).isOne();

        http.post(member, "/api/message/messages/read-all", null);
        assertThat(http.get(member, "/api/message/messages/unread-count").at("/count").asInt()).isZero();
        assertThat(http.get(member, "/api/message/messages").at("/total").asInt()).isEqualTo(3);
    }

    @Test
    @DisplayName("C01 nobody reads another one's message")
    void ownOnly() {
        events.deliver(new MeetingPublished(partyClass(521, 1, "2026-03-10T10:00:00", "2026-03-10T11:00:00", "NOT_HELD"), List.of(72L)));
        String id = http.get(users.login(72), "/api/message/messages").at("/items/0/id").asString();

        var refused = http.post(users.admin(), "/api/message/messages/" + id + "/read", null);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("MESSAGE_NOT_FOUND");
        assertThat(http.get(users.login(72), "/api/message/messages/unread-count").at("/count").asInt()).isOne();
        assertThat(http.get(null, "/api/message/messages").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("MSG-16 changes before the start and cancellations are told; a correction afterwards is not")
    void changes() {
        var before = partyClass(531, 2, "2026-03-10T15:00:00", "2026-03-10T16:00:00", "NOT_HELD");
        clock.set("2026-03-09T08:00:00");
        events.deliver(new MeetingChanged(before, List.of(73L, 74L)));
        events.deliver(new MeetingCancelled(partyClass(531, 3, "2026-03-10T15:00:00", "2026-03-10T16:00:00", "CANCELLED"), "场地维修", List.of(73L)));
        clock.set("2026-03-10T17:00:00");
        events.deliver(new MeetingChanged(partyClass(532, 9, "2026-03-10T15:00:00", "2026-03-10T16:00:00", "HELD"), List.of(73L)));

        var titles = jdbc.queryForList("SELECT title FROM message WHERE account_id = 73 ORDER BY notice_id", String.class);
        assertThat(titles).containsExactly("会议变更:学习贯彻党章", "会议取消:学习贯彻党章");
    }
}
