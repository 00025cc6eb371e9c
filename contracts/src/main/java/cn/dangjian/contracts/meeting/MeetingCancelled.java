package cn.dangjian.contracts.meeting;

import cn.dangjian.core.event.DomainEvent;
import java.util.List;

/** A meeting was cancelled before its start, or deleted; participants (account ids) are told why. */
public record MeetingCancelled(MeetingFacts meeting, String reason, List<Long> participants) implements DomainEvent {

    @Override
    public String topic() {
        return "meeting-event";
    }

    @Override
    public String type() {
        return "MEETING_CANCELLED";
    }

    @Override
    public String key() {
        return Long.toString(meeting.meetingId());
    }
}
