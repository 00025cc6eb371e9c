package cn.dangjian.auth.dictionary;

import cn.dangjian.auth.Status;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A type of 字典管理 (SYS-20).
 *
 * @param type   by which programs ask for its values
 * @param values how many it has
 */
record Dictionary(long id, String name, String type, Status status, String remark, Instant createdAt, int values) {

    /** 新增/修改. What is not here cannot be set (C07). */
    record Form(
            @NotBlank(message = "请填写字典名称") @Size(max = 50, message = "字典名称不能超过50个字") String name,
            @NotBlank(message = "请填写字典类型") @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]{0,49}", message = "字典类型应以字母开头,由字母、数字或下划线组成,不超过50位") String type,
            Status status,
            @Size(max = 500, message = "备注不能超过500个字") String remark) {

        Dictionary dictionary(long id, Instant now) {
            return new Dictionary(id, name.strip(), type, status == null ? Status.ENABLED : status, remark, now, 0);
        }
    }
}
