package cn.dangjian.screen.live;

import cn.dangjian.screen.county.MeetingNumbers;
import cn.dangjian.screen.meeting.Meeting;

/** How far the sign-in of a meeting is: payload of the event {@code meeting}. */
record MeetingProgress(long meetingId, int signed, int invited, double attendanceRatio, String status) {

    static MeetingProgress of(Meeting meeting) {
        return new MeetingProgress(meeting.id(), meeting.signed(), meeting.invited(), MeetingNumbers.ratio(meeting.signed(), meeting.invited()), meeting.status());
    }
}
