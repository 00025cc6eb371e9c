package cn.dangjian.meeting.attendance;

import java.time.Instant;

/**
 * A scan that was accepted (MEET-22, MEET-23).
 *
 * @param repeated this person had signed in before; nothing changed
 */
public record SignedIn(long meetingId, String title, Instant signedAt, boolean repeated) {
}
