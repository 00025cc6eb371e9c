package cn.dangjian.meeting.browsing;

import cn.dangjian.meeting.file.UploadedFile;
import cn.dangjian.meeting.meeting.Audience;
import cn.dangjian.meeting.meeting.Meeting;
import cn.dangjian.meeting.minutes.MinutesFiling;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/** 会议详情 (MEET-14, MEET-16). */
public record MeetingDetail(@JsonUnwrapped MeetingRow row, String content, Long hostId, String hostName, Audience audience, List<UploadedFile.View> files, MinutesFiling.View minutes,
        MySignIn mySignIn) {

    /** The reader's own part in it. */
    public record MySignIn(boolean invited, Instant signedAt) {
    }

    static MeetingDetail of(Meeting it, List<UploadedFile.View> files, MinutesFiling.View minutes, MySignIn mySignIn) {
        return new MeetingDetail(MeetingRow.of(it), it.content(), it.hostId(), it.hostName(), it.audience(), files, minutes, mySignIn);
    }
}
