package cn.dangjian.meeting.minutes;

import java.time.Instant;

/**
 * One version of the minutes of a meeting; a replaced one is kept (G02).
 *
 * @param reason why the version before was replaced; null for the first
 */
public record Minutes(long meetingId, int version, String text, String reason, long uploadedBy, Instant uploadedAt) {
}
