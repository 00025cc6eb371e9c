package cn.dangjian.auth.menu;

import cn.dangjian.auth.Status;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.security.Client;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** 新增/修改菜单. What is not here cannot be set: id, client and time of creation (C07). */
record MenuForm(
        Long parentId,
        @NotNull(message = "请选择菜单类型") MenuType type,
        @NotBlank(message = "请填写菜单名称") @Size(max = 50, message = "菜单名称不能超过50个字") String name,
        @Pattern(regexp = "[A-Za-z][A-Za-z0-9_-]{0,49}", message = "菜单标志应以字母开头,由字母、数字、下划线或短横线组成,不超过50位") String code,
        @Pattern(regexp = "[A-Za-z][A-Za-z0-9]*(:[A-Za-z][A-Za-z0-9]*){1,4}", message = "权限标识由冒号分隔的英文单词组成,例如 system:menu:list")
        @Size(max = 100, message = "权限标识不能超过100个字") String permission,
        @Pattern(regexp = "(/|https?://).*", message = "路由地址应以 / 开头,外链应以 http:// 或 https:// 开头") @Size(max = 200, message = "路由地址不能超过200个字") String path,
        @Pattern(regexp = "[A-Za-z][A-Za-z0-9-]{0,49}", message = "请从列表中选择图标") String icon,
        @Pattern(regexp = "[A-Za-z][A-Za-z0-9/-]{0,99}", message = "组件路径由字母、数字、斜杠或短横线组成") String component,
        @NotNull(message = "请填写显示排序") @Min(value = 0, message = "显示排序应为0到9999") @Max(value = 9999, message = "显示排序应为0到9999") Integer sort,
        Boolean visible,
        Status status,
        Boolean external) {

    MenuForm {
        code = blankToNull(code);
        permission = blankToNull(permission);
        path = blankToNull(path);
        icon = blankToNull(icon);
        component = blankToNull(component);
    }

    Menu menu(long id, Client client, Instant createdAt) {
        boolean link = Boolean.TRUE.equals(external);
        if (type == MenuType.MENU && path == null) {
            throw Problem.invalidField("PATH_MISSING", "path", "请填写路由地址");
        }
        if (path != null && path.startsWith("http") && !link) {
            throw Problem.invalidField("PATH_EXTERNAL", "path", "以 http 开头的地址请选择“是外链”");
        }
        if (type == MenuType.BUTTON && permission == null) {
            throw Problem.invalidField("PERMISSION_MISSING", "permission", "请填写按钮的权限标识");
        }
        if (client == Client.CADRE && code == null) {
            throw Problem.invalidField("CODE_MISSING", "code", "请填写菜单标志");
        }
        return new Menu(id, client, parentId, type, name.strip(), code == null ? "menu-" + id : code, permission, path, icon, component, sort, !Boolean.FALSE.equals(visible),
                status == null ? Status.ENABLED : status, link, createdAt);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
