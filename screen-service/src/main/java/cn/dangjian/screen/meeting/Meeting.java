package cn.dangjian.screen.meeting;

import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.contracts.meeting.MeetingType;
import java.time.Instant;

/**
 * A meeting as of its newest event.
 *
 * @param lastEvent type of that event, from which the ticker speaks
 */
public record Meeting(long id, String title, MeetingType meetingType, long orgId, String orgName, Instant startAt, Instant endAt, int invited, int signed,
        String status, String lastEvent, Instant lastAt, long version) {

    public static Meeting of(MeetingFacts facts, String event, Instant at) {
        return new Meeting(facts.meetingId(), facts.title(), facts.meetingType(), facts.orgId(), facts.orgName(), facts.startAt(), facts.endAt(),
                facts.invited(), facts.signed(), facts.status(), event, at, facts.version());
    }

    /** From the owner's list, without an event: what happened last is read from the state. */
    public static Meeting recounted(MeetingFacts facts, Instant now) {
        String event = facts.status().equals("CANCELLED") ? "MEETING_CANCELLED" : facts.signed() > 0 ? "MEETING_SIGNED" : "MEETING_PUBLISHED";
        return of(facts, event, facts.startAt().isBefore(now) ? facts.startAt() : now);
    }

    public boolean cancelled() {
        return status.equals("CANCELLED");
    }

    public boolean held() {
        return status.equals("HELD");
    }

    /** Same facts, whatever the last event was. */
    public boolean agreesWith(Meeting other) {
        return title.equals(other.title) && meetingType == other.meetingType && orgId == other.orgId && startAt.equals(other.startAt) && endAt.equals(other.endAt)
                && invited == other.invited && signed == other.signed && status.equals(other.status);
    }

    public String summary() {
        return "%s %s %d/%d v%d".formatted(meetingType, status, signed, invited, version);
    }
}
