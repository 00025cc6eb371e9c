package cn.dangjian.contracts.meeting;

import cn.dangjian.core.event.DomainEvent;
import java.util.List;

/** Time, place, title or participants of a meeting changed before its start; the list is the whole new one. {@code participants} are account ids. */
public record MeetingChanged(MeetingFacts meeting, List<Long> participants) implements DomainEvent {

    @Override
    public String topic() {
        return "meeting-event";
    }

    @Override
    public String type() {
        return "MEETING_CHANGED";
    }

    @Override
    public String key() {
        return Long.toString(meeting.meetingId());
    }
}
