package cn.dangjian.meeting.meeting;

import cn.dangjian.contracts.meeting.MeetingType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The meeting of the acceptance examples: 2022-03-10 10:00–11:00 (spec 03 §3.9). */
public final class MeetingFixture {

    public static final Branch BRANCH = new Branch(105, "/1/12/105/", "B支部");

    private MeetingFixture() {
    }

    public static Instant at(String time) {
        return LocalDateTime.parse("2022-03-10T" + time).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    public static MeetingPlan plan(String start, String end, String content) {
        return new MeetingPlan("三月党课", MeetingType.PARTY_CLASS, null, null, at(start), at(end), MeetingMode.OFFLINE, "会议室", Audience.BRANCH, content);
    }

    public static Meeting meeting() {
        return Meeting.publish(7, BRANCH, 1001, plan("10:00:00", "11:00:00", "学习"), 31, at("08:00:00"));
    }
}
