package cn.dangjian.meeting.browsing;

import cn.dangjian.meeting.attendance.Participant;
import java.time.Instant;

/** A line of 签到明细 (MEET-14). */
public record ParticipantRow(long memberId, String name, String phone, String orgName, Instant signedAt, Status status) {

    /** 签到状态: 已签到, 未签到. */
    public enum Status { SIGNED, NOT_SIGNED }

    static ParticipantRow of(Participant it) {
        return new ParticipantRow(it.memberId(), it.name(), it.phoneMasked(), it.orgName(), it.signedAt(), it.signedAt() == null ? Status.NOT_SIGNED : Status.SIGNED);
    }
}
