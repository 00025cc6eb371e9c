package cn.dangjian.meeting.meeting;

import java.math.BigDecimal;

/** How many of the invited have signed in. */
public record Attendance(int invited, int signed) {

    /** 签到比例 in per cent, two decimals; 0 without participants (MEET-11). */
    public double ratio() {
        return invited == 0 ? 0 : Math.round(signed * 10_000.0 / invited) / 100.0;
    }

    /** Compares the exact share, so that rounding never decides. */
    boolean reaches(BigDecimal percent) {
        return invited > 0 && BigDecimal.valueOf(signed * 100L).compareTo(percent.multiply(BigDecimal.valueOf(invited))) >= 0;
    }
}
