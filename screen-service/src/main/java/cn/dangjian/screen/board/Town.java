package cn.dangjian.screen.board;

import cn.dangjian.screen.county.MeetingNumbers;

/** A town of the board, or 县直: what belongs to no town. */
public record Town(long orgId, String name, String divisionCode, long members, long branches, long meetings, long invited, long signed, double ratio) {

    static Town of(long orgId, String name, String divisionCode, long members, long branches, MeetingNumbers meetings) {
        return new Town(orgId, name, divisionCode, members, branches, meetings.meetings(), meetings.invited(), meetings.signed(), meetings.ratio());
    }
}
