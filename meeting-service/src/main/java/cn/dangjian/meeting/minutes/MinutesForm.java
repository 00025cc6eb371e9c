package cn.dangjian.meeting.minutes;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * 上传会议记录 (MEET-13): text, pictures or both.
 *
 * @param reason demanded when minutes exist already
 */
public record MinutesForm(
        @Size(max = 5_000, message = "会议记录不能超过5000字") String text,
        @Size(max = 20, message = "最多上传20个文件") List<Long> fileIds,
        @Size(max = 200, message = "修改原因不能超过200字") String reason) {

    @AssertTrue(message = "请填写会议记录或上传文件")
    boolean isFilled() {
        return (text != null && !text.isBlank()) || (fileIds != null && !fileIds.isEmpty());
    }
}
