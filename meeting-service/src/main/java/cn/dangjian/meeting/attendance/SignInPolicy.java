package cn.dangjian.meeting.attendance;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.meeting.meeting.Meeting;
import cn.dangjian.meeting.meeting.SignInWindow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Who may sign in when, in the order of spec 03 §3.4. The token has been checked before; a repeat is found after. */
final class SignInPolicy {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("M月d日HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private SignInPolicy() {
    }

    /** @param participant the caller's own invitation; null when he is not invited */
    static void check(Meeting meeting, Participant participant, SignInWindow window, Instant now) {
        meeting.checkNotCancelled();
        if (participant == null) {
            throw Problem.forbidden("NOT_INVITED", "您不在参会名单");
        }
        if (!window.isOpen(meeting, now)) {
            throw Problem.conflict("OUTSIDE_WINDOW", "不在签到时间范围内,签到时间为" + CLOCK.format(window.start(meeting)) + "至" + CLOCK.format(window.end(meeting)));
        }
    }
}
