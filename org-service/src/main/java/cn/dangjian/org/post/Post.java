package cn.dangjian.org.post;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A post that a member may hold (ORG-21).
 *
 * @param committee 是否支委
 * @param secretary 是否书记
 */
public record Post(long id, String name, int sort, String description, boolean committee, boolean secretary) {

    /** Form 新增/修改职务. */
    record Form(
            @NotBlank(message = "请填写职务名称") @Size(max = 50, message = "职务名称不能超过50个字") String name,
            @NotNull(message = "请填写排序") @Min(value = 0, message = "排序应为0到9999") @Max(value = 9999, message = "排序应为0到9999") Integer sort,
            @Size(max = 200, message = "职务描述不能超过200个字") String description,
            Boolean committee,
            Boolean secretary) {

        Post post(long id) {
            boolean isSecretary = Boolean.TRUE.equals(secretary);
            return new Post(id, name.strip(), sort, description, isSecretary || Boolean.TRUE.equals(committee), isSecretary); // a secretary sits on the committee
        }
    }
}
