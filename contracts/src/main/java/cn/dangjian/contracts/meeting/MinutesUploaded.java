package cn.dangjian.contracts.meeting;

import cn.dangjian.core.event.DomainEvent;

/** Minutes of a meeting were uploaded or replaced (MEET-13). */
public record MinutesUploaded(MeetingFacts meeting) implements DomainEvent {

    @Override
    public String topic() {
        return "meeting-event";
    }

    @Override
    public String type() {
        return "MINUTES_UPLOADED";
    }

    @Override
    public String key() {
        return Long.toString(meeting.meetingId());
    }
}
