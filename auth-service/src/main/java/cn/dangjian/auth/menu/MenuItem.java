package cn.dangjian.auth.menu;

import cn.dangjian.auth.Status;
import java.time.Instant;
import java.util.List;

/**
 * A menu in 菜单管理 and APP菜单管理.
 *
 * @param hit false for one that a search did not find itself: it leads to one that was found
 */
record MenuItem(long id, Long parentId, MenuType type, String name, String code, String permission, String path, String icon, String component, int sort, boolean visible,
        Status status, boolean external, Instant createdAt, boolean hit, List<MenuItem> children) {

    static MenuItem of(Menu it, boolean hit, List<MenuItem> children) {
        return new MenuItem(it.id(), it.parentId(), it.type(), it.name(), it.code(), it.permission(), it.path(), it.icon(), it.component(), it.sort(), it.visible(), it.status(),
                it.external(), it.createdAt(), hit, children);
    }
}
