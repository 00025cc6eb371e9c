package cn.dangjian.meeting.meeting;

import java.math.BigDecimal;

/**
 * When a meeting counts as 已召开 (MEET-12).
 *
 * @param minRatio       least share of the invited, in per cent; exactly this share is enough
 * @param requireMinutes minutes must have been uploaded as well
 */
public record HeldRule(BigDecimal minRatio, boolean requireMinutes) {

    boolean isHeld(Attendance attendance, boolean hasMinutes) {
        return attendance.reaches(minRatio) && (hasMinutes || !requireMinutes);
    }
}
