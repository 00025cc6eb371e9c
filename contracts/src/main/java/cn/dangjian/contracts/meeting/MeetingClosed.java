package cn.dangjian.contracts.meeting;

import cn.dangjian.core.event.DomainEvent;

/** The end time passed; {@code held} tells whether enough took part (spec 03 §3.2). */
public record MeetingClosed(MeetingFacts meeting, boolean held) implements DomainEvent {

    @Override
    public String topic() {
        return "meeting-event";
    }

    @Override
    public String type() {
        return "MEETING_CLOSED";
    }

    @Override
    public String key() {
        return Long.toString(meeting.meetingId());
    }
}
