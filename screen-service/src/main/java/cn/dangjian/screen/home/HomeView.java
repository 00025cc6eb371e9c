package cn.dangjian.screen.home;

import cn.dangjian.screen.county.MeetingNumbers;
import cn.dangjian.screen.county.MemberNumbers;
import cn.dangjian.screen.login.ActivityDay;
import java.time.Instant;
import java.util.List;

/** The home page (spec 09 §9.1): everything within the caller's data scope. */
public record HomeView(MemberNumbers members, List<ActivityDay> activity, Meetings meetings, List<TypeNumbers> byType, Instant at) {

    /** Meetings of the year. */
    public record Meetings(long total, long held, long invited, long signed, double ratio) {
        static Meetings of(MeetingNumbers numbers) {
            return new Meetings(numbers.meetings(), numbers.held(), numbers.invited(), numbers.signed(), numbers.ratio());
        }
    }
}
