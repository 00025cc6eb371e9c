package cn.dangjian.meeting.attendance;

import cn.dangjian.contracts.org.PersonView;
import java.time.Instant;

/** Somebody invited, as he was known at that time: a later rename or transfer does not rewrite the record of a meeting. */
public record Participant(long meetingId, long memberId, long accountId, String name, String phoneMasked, long orgId, String orgName, Instant signedAt) {

    public static Participant invite(long meetingId, PersonView person) {
        return new Participant(meetingId, person.memberId(), person.accountId(), person.name(), person.phoneMasked(), person.orgId(), person.orgName(), null);
    }
}
