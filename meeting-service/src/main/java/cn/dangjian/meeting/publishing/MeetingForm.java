package cn.dangjian.meeting.publishing;

import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.meeting.meeting.Audience;
import cn.dangjian.meeting.meeting.MeetingMode;
import cn.dangjian.meeting.meeting.MeetingPlan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * 发布会议 (MEET-04, MEET-17).
 *
 * @param participantIds member ids for 指定人员, from any branches
 * @param orgId          branch it belongs to; null = the publisher's own
 */
public record MeetingForm(
        @NotBlank(message = "请输入会议主题") @Size(max = 100, message = "会议主题不能超过100字") String title,
        @NotNull(message = "请选择会议类型") MeetingType type,
        Long hostId,
        @NotNull(message = "请选择会议开始时间") OffsetDateTime startAt,
        @NotNull(message = "请选择会议结束时间") OffsetDateTime endAt,
        MeetingMode mode,
        @NotBlank(message = "请输入会议地点") @Size(max = 200, message = "会议地点不能超过200字") String place,
        @NotNull(message = "请选择参会人员") Audience audience,
        @Size(max = 2_000, message = "参会人员不能超过2000人") List<Long> participantIds,
        Long orgId,
        @NotBlank(message = "请输入会议内容") String content,
        @Size(max = 20, message = "最多上传20个附件") List<Long> fileIds) {

    MeetingPlan plan(String hostName) {
        return new MeetingPlan(title.strip(), type, hostId, hostName, startAt.toInstant(), endAt.toInstant(), mode, place.strip(), audience, content.strip());
    }
}
