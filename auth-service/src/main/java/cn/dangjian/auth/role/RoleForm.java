package cn.dangjian.auth.role;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** 新增/修改角色 (spec 01 §1.7). What is not here cannot be set: id, built-in mark, data scope and holders have ways of their own (C07). */
public record RoleForm(
        @NotBlank(message = "请输入角色名称") @Size(max = 50, message = "角色名称不能超过50个字") String name,
        @NotBlank(message = "请输入权限字符") @Pattern(regexp = "[A-Za-z][A-Za-z0-9_:-]{0,49}", message = "权限字符应以字母开头,由字母、数字、下划线或短横线组成") String code,
        @NotNull(message = "请输入角色顺序") @Min(value = 0, message = "角色顺序不能小于0") @Max(value = 99999, message = "角色顺序不能大于99999") Integer sort,
        RoleStatus status,
        @Size(max = 500, message = "备注不能超过500个字") String remark,
        @Size(max = 2000, message = "菜单过多") Set<Long> menuIds,
        @Size(max = 2000, message = "菜单过多") Set<Long> appMenuIds) {

    public RoleForm {
        name = name == null ? null : name.strip();
        status = status == null ? RoleStatus.ENABLED : status;
        menuIds = menuIds == null ? Set.of() : Set.copyOf(menuIds);
        appMenuIds = appMenuIds == null ? Set.of() : Set.copyOf(appMenuIds);
    }
}
