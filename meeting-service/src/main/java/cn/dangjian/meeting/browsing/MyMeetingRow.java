package cn.dangjian.meeting.browsing;

import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.meeting.meeting.Attendance;
import cn.dangjian.meeting.meeting.MeetingMode;
import cn.dangjian.meeting.meeting.MeetingStatus;
import java.time.Instant;

/**
 * A line of 组织生活 on the phone (MEET-15, MEET-16).
 *
 * @param signed      whether the reader has signed in; the number of all sign-ins is {@code signedCount}
 * @param participant false for meetings that the reader only published
 */
public record MyMeetingRow(long id, String title, MeetingType type, String typeName, Instant startAt, Instant endAt, MeetingMode mode, double attendanceRatio, int signedCount, int invited,
        String place, MeetingStatus status, MeetingRow.MinutesStatus minutesStatus, long orgId, String orgName, Instant createdAt, boolean participant, boolean signed, Instant signedAt) {

    /** The row as it comes from the database. */
    record Found(long id, String title, MeetingType type, Instant startAt, Instant endAt, MeetingMode mode, int signed, int invited, String place, MeetingStatus status, int minutesVersion,
            long orgId, String orgName, Instant createdAt, Long memberId, Instant signedAt) {

        MyMeetingRow row() {
            return new MyMeetingRow(id, title, type, type.label(), startAt, endAt, mode, new Attendance(invited, signed).ratio(), signed, invited, place, status,
                    minutesVersion == 0 ? MeetingRow.MinutesStatus.NOT_UPLOADED : MeetingRow.MinutesStatus.UPLOADED, orgId, orgName, createdAt, memberId != null, signedAt != null, signedAt);
        }
    }
}
