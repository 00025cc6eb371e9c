package cn.dangjian.org.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Dialog 组织关系转接. */
record TransferForm(
        @NotNull(message = "请选择要转接的党员") Long memberId,
        @NotNull(message = "请选择转入的党组织") Long toOrgId,
        @Size(max = 200, message = "转接原因不能超过200个字") String reason) {

    /** 接收 or 拒绝, with a word to the other side. */
    record Answer(@Size(max = 200, message = "答复不能超过200个字") String answer) {
    }

    /** @param status DONE when both sides are the caller's own, REQUESTED when the other side must agree */
    record Outcome(long id, Transfer.Status status) {
    }
}
