package cn.dangjian.message.meeting;

import java.time.Instant;

/** A meeting that somebody is invited to; {@code signedAt} is null until the sign-in. */
public record Participation(Instant startAt, Instant endAt, Instant signedAt) {

    /** 待参加会议: it starts in the future. */
    public boolean upcoming(Instant now) {
        return startAt.isAfter(now);
    }

    /** 未签到会议: sign-in is possible now and missing (R-MEET-4). */
    public boolean unsigned(Instant now) {
        return signedAt == null && !startAt.isAfter(now) && !endAt.isBefore(now);
    }
}
