package cn.dangjian.meeting.browsing;

import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.meeting.meeting.Meeting;
import cn.dangjian.meeting.meeting.MeetingMode;
import cn.dangjian.meeting.meeting.MeetingStatus;
import java.time.Instant;

/** A line of 会议管理 (MEET-01). */
public record MeetingRow(long id, String title, MeetingType type, String typeName, Instant startAt, Instant endAt, MeetingMode mode, double attendanceRatio, int signed, int invited,
        String place, MeetingStatus status, MinutesStatus minutesStatus, long orgId, String orgName, Instant createdAt) {

    /** 会议记录: 未上传, 已上传. */
    public enum MinutesStatus {
        NOT_UPLOADED, UPLOADED;

        static MinutesStatus of(Meeting meeting) {
            return meeting.minutesVersion() == 0 ? NOT_UPLOADED : UPLOADED;
        }
    }

    static MeetingRow of(Meeting it) {
        var attendance = it.attendance();
        return new MeetingRow(it.id(), it.title(), it.type(), it.type().label(), it.startAt(), it.endAt(), it.mode(), attendance.ratio(), attendance.signed(), attendance.invited(),
                it.place(), it.status(), MinutesStatus.of(it), it.orgId(), it.orgName(), it.createdAt());
    }
}
