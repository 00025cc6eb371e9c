package cn.dangjian.meeting.meeting;

import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.core.problem.Problem;
import java.time.Instant;

/**
 * What the publisher decides about a meeting and may still change before its start (MEET-04).
 *
 * @param hostId 主持人, a member; null when none is named
 */
public record MeetingPlan(String title, MeetingType type, Long hostId, String hostName, Instant startAt, Instant endAt, MeetingMode mode, String place, Audience audience,
        String content) {

    static final int MAX_CONTENT = 500;

    public MeetingPlan {
        if (!endAt.isAfter(startAt)) {
            throw Problem.invalidField("END_BEFORE_START", "endAt", "会议结束时间应晚于开始时间");
        }
        if (content.codePointCount(0, content.length()) > MAX_CONTENT) { // characters as people count them (MEET-20)
            throw Problem.invalidField("CONTENT_TOO_LONG", "content", "会议内容不能超过500字");
        }
    }
}
