package cn.dangjian.screen.meeting;

import java.time.Instant;
import java.util.regex.Pattern;

/** A line of the ticker: the newest thing that happened to a meeting. Names no person, and hides what looks like a phone or ID number in a title. */
public record Happening(String id, Instant at, String text, String orgName) {

    private static final Pattern PERSONAL = Pattern.compile("\\d{15,}[\\dXx]?|1\\d{10}");

    public static Happening of(Meeting meeting) {
        String text = "%s %s《%s》 %s".formatted(meeting.orgName(), meeting.meetingType().label(), meeting.title(), what(meeting));
        return new Happening(meeting.id() + "-" + meeting.version(), meeting.lastAt(), PERSONAL.matcher(text).replaceAll("***"), meeting.orgName());
    }

    private static String what(Meeting meeting) {
        return switch (meeting.lastEvent()) {
            case "MEETING_PUBLISHED" -> "已发布,应到 " + meeting.invited() + " 人";
            case "MEETING_CHANGED" -> "安排有调整";
            case "MEETING_CANCELLED" -> "已取消";
            case "MEETING_CLOSED" -> (meeting.held() ? "已召开" : "未达到会人数") + ",实到 " + meeting.signed() + "/" + meeting.invited();
            case "MINUTES_UPLOADED" -> "已上传会议记录";
            default -> "已签到 " + meeting.signed() + "/" + meeting.invited();
        };
    }
}
