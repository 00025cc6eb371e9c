package cn.dangjian.meeting.attendance;

import java.time.Instant;

/** Somebody held the phone before the code of a meeting. The time is the server's. */
record Scan(long meetingId, long accountId, String client, Instant at) {
}
