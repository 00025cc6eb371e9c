package cn.dangjian.contracts.meeting;

import java.time.Instant;

/**
 * What every event of a meeting tells about it, so that a consumer needs no earlier event.
 *
 * @param version grows with each change of the meeting, its sign-ins included; an event with a smaller one is late
 * @param signed  number of participants who have signed in
 * @param invited number of participants
 * @param status  NOT_HELD, HELD or CANCELLED
 */
public record MeetingFacts(long meetingId, String title, MeetingType meetingType, long orgId, String orgPath, String orgName, Instant startAt, Instant endAt,
        String place, int invited, int signed, String status, long version) {

    /** 签到比例: per cent with two decimals; 0 without participants (spec 03 §3.2). */
    public double attendanceRatio() {
        return invited == 0 ? 0 : Math.round(signed * 10_000.0 / invited) / 100.0;
    }
}
