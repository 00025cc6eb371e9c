package cn.dangjian.auth.dictionary;

import cn.dangjian.auth.Status;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A value of a dictionary (SYS-21): its label is what people read, its value is what is stored. */
record Value(long id, long dictionaryId, String label, String value, int sort, Status status, String remark, Instant createdAt) {

    /** 新增/修改. What is not here cannot be set (C07). */
    record Form(
            @NotBlank(message = "请填写字典标签") @Size(max = 100, message = "字典标签不能超过100个字") String label,
            @NotBlank(message = "请填写字典键值") @Size(max = 100, message = "字典键值不能超过100个字") String value,
            @NotNull(message = "请填写显示顺序") @Min(value = 0, message = "显示顺序应为0到9999") @Max(value = 9999, message = "显示顺序应为0到9999") Integer sort,
            Status status,
            @Size(max = 500, message = "备注不能超过500个字") String remark) {

        Value entry(long id, long dictionaryId, Instant now) {
            return new Value(id, dictionaryId, label.strip(), value.strip(), sort, status == null ? Status.ENABLED : status, remark, now);
        }
    }
}
