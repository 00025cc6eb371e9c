package cn.dangjian.screen.county;

import cn.dangjian.screen.meeting.Meeting;
import java.util.Collection;

/** Meetings that were not cancelled, who was invited and who came. */
public record MeetingNumbers(long meetings, long held, long invited, long signed) {

    public static MeetingNumbers of(Collection<Meeting> meetings) {
        long count = 0;
        long held = 0;
        long invited = 0;
        long signed = 0;
        for (Meeting meeting : meetings) {
            if (!meeting.cancelled()) {
                count++;
                held += meeting.held() ? 1 : 0;
                invited += meeting.invited();
                signed += meeting.signed();
            }
        }
        return new MeetingNumbers(count, held, invited, signed);
    }

    /** 签到比例: per cent with two decimals; 0 without participants (spec 03 §3.2). */
    public double ratio() {
        return ratio(signed, invited);
    }

    public static double ratio(long signed, long invited) {
        return invited == 0 ? 0 : Math.round(signed * 10_000.0 / invited) / 100.0;
    }
}
