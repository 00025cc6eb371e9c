package cn.dangjian.auth.audit;

import cn.dangjian.auth.grant.RoleBook;
import cn.dangjian.auth.menu.Menu;
import cn.dangjian.auth.menu.MenuType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What modules are called: the page whose permission a call needs, so that new pages name themselves. */
@Component
class ModuleNames {

    /** Calls that need no permission, and are therefore of no page. */
    private static final Map<String, String> OWN_THINGS = Map.of("auth:sessions", "登录退出", "auth:me", "个人信息", "auth:residents", "群众个人信息", "meeting:sign-ins", "会议签到", "message:messages", "消息通知",
            "system:account", "账号管理", "system:log", "日志管理");
    private static final Map<String, String> SERVICES = Map.of("auth", "系统管理", "org", "组织管理", "meeting", "组织生活", "message", "消息服务", "screen", "数据大屏");

    private final RoleBook book;

    ModuleNames(RoleBook book) {
        this.book = book;
    }

    String of(String module) {
        return options().stream().filter(option -> option.module().equals(module)).map(Option::name).findFirst()
                .orElseGet(() -> SERVICES.getOrDefault(module.split(":")[0], module));
    }

    /** For the filter. */
    record Option(String module, String name) {
    }

    List<Option> options() {
        var names = new java.util.LinkedHashMap<String, String>();
        var menus = book.current().menus();
        menus.ids().stream().map(id -> menus.find(id).orElseThrow()).filter(menu -> menu.permission() != null && menu.type() == MenuType.MENU)
                .sorted(Comparator.comparing(Menu::id)).forEach(menu -> names.putIfAbsent(moduleOf(menu), menu.name()));
        OWN_THINGS.forEach(names::put);
        return names.entrySet().stream().map(it -> new Option(it.getKey(), it.getValue())).toList();
    }

    private static String moduleOf(Menu menu) {
        return menu.permission().substring(0, Math.max(0, menu.permission().lastIndexOf(':')));
    }
}
