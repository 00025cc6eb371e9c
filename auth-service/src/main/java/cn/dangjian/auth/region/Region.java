package cn.dangjian.auth.region;

import cn.dangjian.auth.Status;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An administrative area (SYS-28).
 *
 * @param parentName null at the top
 * @param leaf       has nothing below
 */
record Region(long id, Long parentId, String parentName, String code, String name, RegionType type, int sort, Status status, boolean leaf) {

    /** 新增/修改. What is not here cannot be set (C07). */
    record Form(
            Long parentId,
            @NotBlank(message = "请填写区划代码") @Pattern(regexp = "\\d{2,12}", message = "区划代码应为2到12位数字") String code,
            @NotBlank(message = "请填写名称") @Size(max = 50, message = "名称不能超过50个字") String name,
            @NotNull(message = "请选择类型") RegionType type,
            @NotNull(message = "请填写显示排序") @Min(value = 0, message = "显示排序应为0到9999") @Max(value = 9999, message = "显示排序应为0到9999") Integer sort,
            Status status) {

        Region region(long id) {
            return new Region(id, parentId, null, code, name.strip(), type, sort, status == null ? Status.ENABLED : status, true);
        }
    }
}
