package cn.dangjian.message.meeting;

import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.core.event.EventMeta;
import cn.dangjian.message.inbox.Notice;
import cn.dangjian.message.inbox.NoticeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** What participants read about a meeting (MSG-16, spec 10 §10.5.1). */
final class MeetingNotices {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private MeetingNotices() {
    }

    static Notice published(MeetingFacts meeting, EventMeta meta) {
        return notice(meeting, meta, "会议通知:" + meeting.title(), "%s邀请您参加%s《%s》,%s,请准时参会并扫码签到。"
                .formatted(meeting.orgName(), meeting.meetingType().label(), meeting.title(), whenAndWhere(meeting)));
    }

    static Notice changed(MeetingFacts meeting, EventMeta meta) {
        return notice(meeting, meta, "会议变更:" + meeting.title(), "%s《%s》的安排有变动,请以此为准:%s。"
                .formatted(meeting.meetingType().label(), meeting.title(), whenAndWhere(meeting)));
    }

    static Notice cancelled(MeetingFacts meeting, String reason, EventMeta meta) {
        String because = reason == null || reason.isBlank() ? "" : ",原因:" + reason;
        return notice(meeting, meta, "会议取消:" + meeting.title(), "原定%s的%s《%s》已取消%s。"
                .formatted(span(meeting), meeting.meetingType().label(), meeting.title(), because));
    }

    private static Notice notice(MeetingFacts meeting, EventMeta meta, String title, String body) {
        String id = Long.toString(meeting.meetingId());
        return new Notice(meta.eventId(), NoticeType.MEETING_NOTICE, title, body, "MEETING", id, "/pages/meeting/detail?id=" + id, meta.occurredAt());
    }

    private static String whenAndWhere(MeetingFacts meeting) {
        return "时间:" + span(meeting) + ",地点:" + meeting.place();
    }

    private static String span(MeetingFacts meeting) {
        ZonedDateTime start = local(meeting.startAt());
        ZonedDateTime end = local(meeting.endAt());
        LocalDate day = start.toLocalDate();
        return DAY_TIME.format(start) + " 至 " + (day.equals(end.toLocalDate()) ? TIME : DAY_TIME).format(end);
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(ZONE);
    }
}
