package cn.dangjian.message.echo;

import cn.dangjian.message.meeting.Participation;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** 党建回声工程: entries with a count above zero, as of a moment (MSG-05). */
public record EchoView(List<EchoItem> items, Instant updatedAt) {

    static EchoView of(List<Participation> meetings, long unread, long warnings, Instant now) {
        return new EchoView(Stream.of(
                EchoItem.of(EchoItem.Code.MEETING_UPCOMING, meetings.stream().filter(it -> it.upcoming(now)).count()),
                EchoItem.of(EchoItem.Code.MEETING_UNSIGNED, meetings.stream().filter(it -> it.unsigned(now)).count()),
                EchoItem.of(EchoItem.Code.UNREAD, unread),
                EchoItem.of(EchoItem.Code.WARNING_OPEN, warnings)).filter(it -> it.count() > 0).toList(), now);
    }
}
