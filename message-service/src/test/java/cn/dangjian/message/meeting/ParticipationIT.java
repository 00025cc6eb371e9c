package cn.dangjian.message.meeting;

import static cn.dangjian.message.MeetingMother.at;
import static cn.dangjian.message.MeetingMother.partyClass;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.meeting.MeetingCancelled;
import cn.dangjian.contracts.meeting.MeetingChanged;
import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.contracts.meeting.MeetingPublished;
import cn.dangjian.contracts.meeting.MeetingSigned;
import cn.dangjian.core.event.DomainEvent;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestClock;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class ParticipationIT {

    @Autowired
    private TestHttp http;
    @Autowired
    private TestUsers users;
    @Autowired
    private TestEvents events;
    @Autowired
    private TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    @DisplayName("MSG-05 upcoming, in the window, signed: the feed follows")
    void life() {
        var member = users.login(81).atCadre();
        clock.set("2026-03-10T09:00:00");
        events.deliver(new MeetingPublished(facts(601, 1, "NOT_HELD"), List.of(81L)));
        assertThat(echo(member)).containsEntry("MEETING_UPCOMING", 1L).containsEntry("UNREAD", 1L).doesNotContainKey("MEETING_UNSIGNED");

        clock.set("2026-03-10T10:05:00");
        assertThat(echo(member)).containsEntry("MEETING_UNSIGNED", 1L).doesNotContainKey("MEETING_UPCOMING");

        events.deliver(signed(601, 2, 81));
        assertThat(echo(member)).doesNotContainKey("MEETING_UNSIGNED");
    }

    @Test
    @DisplayName("MSG-05 who was taken off the list, or whose meeting was cancelled, is left alone")
    void offTheList() {
        clock.set("2026-03-10T09:00:00");
        events.deliver(new MeetingPublished(facts(611, 1, "NOT_HELD"), List.of(82L, 83L)));
        events.deliver(new MeetingChanged(facts(611, 2, "NOT_HELD"), List.of(83L)));
        assertThat(echo(users.login(82))).doesNotContainKey("MEETING_UPCOMING");
        assertThat(echo(users.login(83))).containsEntry("MEETING_UPCOMING", 1L);

        events.deliver(new MeetingCancelled(facts(611, 3, "CANCELLED"), "", List.of(83L)));
        assertThat(echo(users.login(83))).doesNotContainKey("MEETING_UPCOMING");
    }

    @RepeatedTest(12)
    @DisplayName("R02 the same events in any order, any of them repeated, end in the same feed")
    void anyOrder(RepetitionInfo repetition) {
        long meeting = 700 + repetition.getCurrentRepetition();
        long first = 100 * meeting;
        long second = first + 1;
        long third = first + 2;
        var story = new ArrayList<DomainEvent>(List.of(
                new MeetingPublished(facts(meeting, 1, "NOT_HELD"), List.of(first, second)),
                new MeetingChanged(facts(meeting, 2, "NOT_HELD"), List.of(first, second, third)),
                new MeetingChanged(facts(meeting, 3, "NOT_HELD"), List.of(first, third)),
                signed(meeting, 4, first)));
        story.addAll(story);
        Collections.shuffle(story, new Random(repetition.getCurrentRepetition()));
        clock.set("2026-03-10T10:30:00");

        story.forEach(events::deliver);

        assertThat(echo(users.login(first))).doesNotContainKey("MEETING_UNSIGNED");
        assertThat(echo(users.login(second))).doesNotContainKey("MEETING_UNSIGNED");
        assertThat(echo(users.login(third))).containsEntry("MEETING_UNSIGNED", 1L);
    }

    private Map<String, Long> echo(TestUser user) {
        return http.get(user, "/api/message/echo").at("/items").values().stream().collect(Collectors.toMap(it -> it.at("/code").asString(), it -> it.at("/count").asLong()));
    }

    private static MeetingFacts facts(long id, long version, String status) {
        return partyClass(id, version, "2026-03-10T10:00:00", "2026-03-10T11:00:00", status);
    }

    private static MeetingSigned signed(long id, long version, long account) {
        return new MeetingSigned(facts(id, version, "NOT_HELD"), account, account, "测试党员甲", at("2026-03-10T10:05:00"));
    }
}
