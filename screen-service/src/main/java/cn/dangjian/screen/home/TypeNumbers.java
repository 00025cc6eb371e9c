package cn.dangjian.screen.home;

import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.screen.county.MeetingNumbers;

/** Meetings of one type this year (党员活动分析, SCREEN-13). */
public record TypeNumbers(MeetingType type, String typeName, long meetings, long invited, long signed, double ratio) {

    static TypeNumbers of(MeetingType type, MeetingNumbers numbers) {
        return new TypeNumbers(type, type.label(), numbers.meetings(), numbers.invited(), numbers.signed(), numbers.ratio());
    }
}
