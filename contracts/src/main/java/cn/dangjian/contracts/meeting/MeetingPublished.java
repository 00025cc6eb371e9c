package cn.dangjian.contracts.meeting;

import cn.dangjian.core.event.DomainEvent;
import java.util.List;

/** A meeting was published; each participant gets a notice (MSG-16). {@code participants} are account ids. */
public record MeetingPublished(MeetingFacts meeting, List<Long> participants) implements DomainEvent {

    @Override
    public String topic() {
        return "meeting-event";
    }

    @Override
    public String type() {
        return "MEETING_PUBLISHED";
    }

    @Override
    public String key() {
        return Long.toString(meeting.meetingId());
    }
}
