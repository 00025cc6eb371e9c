package cn.dangjian.meeting.meeting;

import cn.dangjian.contracts.meeting.MeetingType;

/**
 * What a list of meetings is narrowed by (MEET-02); null means any.
 *
 * @param title a LIKE pattern
 * @param orgId an organisation with all below it
 */
public record MeetingFilter(String title, MeetingType type, Long orgId) {
}
