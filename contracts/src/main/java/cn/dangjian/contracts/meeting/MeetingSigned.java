package cn.dangjian.contracts.meeting;

import cn.dangjian.core.event.DomainEvent;
import java.time.Instant;

/** A participant signed in; once per person and meeting (MEET-22, EDU-14). */
public record MeetingSigned(MeetingFacts meeting, long memberId, long accountId, String memberName, Instant signedAt) implements DomainEvent {

    @Override
    public String topic() {
        return "meeting-event";
    }

    @Override
    public String type() {
        return "MEETING_SIGNED";
    }

    @Override
    public String key() {
        return Long.toString(meeting.meetingId());
    }
}
