package cn.dangjian.auth.menu;

import java.util.List;

/** A menu as the editor of roles shows it, buttons included. */
public record MenuNode(long id, String name, String code, String permission, MenuType type, int sort, List<MenuNode> children) {

    static MenuNode of(Menu menu, List<MenuNode> children) {
        return new MenuNode(menu.id(), menu.name(), menu.code(), menu.permission(), menu.type(), menu.sort(), children);
    }
}
