package cn.dangjian.meeting.meeting;

import java.time.Duration;
import java.time.Instant;

/** When sign-in is open: from the start to the end of the meeting, both included, widened by the two parameters (R-MEET-4, MEET-24). */
public record SignInWindow(Duration ahead, Duration delay) {

    public Instant start(Meeting meeting) {
        return meeting.startAt().minus(ahead);
    }

    public Instant end(Meeting meeting) {
        return meeting.endAt().plus(delay);
    }

    public boolean isOpen(Meeting meeting, Instant now) {
        return !now.isBefore(start(meeting)) && !now.isAfter(end(meeting));
    }
}
