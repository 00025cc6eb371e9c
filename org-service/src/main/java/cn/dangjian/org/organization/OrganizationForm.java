package cn.dangjian.org.organization;

import cn.dangjian.org.Status;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Form 添加党组织 (spec 02 §2.3). */
public record OrganizationForm(
        Long parentId,
        @NotBlank(message = "请填写党组织名称") @Size(max = 100, message = "党组织名称不能超过100个字") @Pattern(regexp = "[^/]*", message = "党组织名称不能包含“/”") String name,
        @NotNull(message = "请选择党组织类别") OrganizationType type,
        @NotNull(message = "请填写显示排序") @Min(value = 0, message = "显示排序应为0到9999") @Max(value = 9999, message = "显示排序应为0到9999") Integer sort,
        Long leaderId,
        @Pattern(regexp = "[0-9+\\- *]{0,30}", message = "联系电话不正确") String phone,
        @Email(message = "邮箱不正确") @Size(max = 100, message = "邮箱不能超过100个字") String email,
        Status status,
        Boolean directWorkCommittee,
        @Size(max = 40, message = "党组织类型不正确") String orgType,
        @Pattern(regexp = "(\\d{6,12})?", message = "行政区划代码不正确") String divisionCode) {

    boolean isEnabled() {
        return Status.isEnabled(status);
    }

    boolean isDirectWorkCommittee() {
        return Boolean.TRUE.equals(directWorkCommittee);
    }
}
