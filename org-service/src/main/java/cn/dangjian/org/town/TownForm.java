package cn.dangjian.org.town;

import cn.dangjian.org.Status;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Form 新增/编辑 of 乡镇信息管理 (ORG-24), also one row of its import. */
record TownForm(
        Long parentId,
        @NotBlank(message = "请填写名称") @Size(max = 50, message = "名称不能超过50个字") @Pattern(regexp = "[^/]*", message = "名称不能包含“/”") String name,
        @Pattern(regexp = "\\d{6,12}", message = "行政区划代码应为6到12位数字") String code,
        @NotNull(message = "请填写排序") @Min(value = 0, message = "排序应为0到9999") @Max(value = 9999, message = "排序应为0到9999") Integer sort,
        Status status) {

    TownForm {
        name = name == null ? null : name.strip();
        code = code == null || code.isBlank() ? null : code.strip();
    }

    boolean isEnabled() {
        return Status.isEnabled(status);
    }
}
