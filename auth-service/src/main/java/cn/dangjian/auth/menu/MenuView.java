package cn.dangjian.auth.menu;

import java.util.List;

/** A menu as its user sees it. */
public record MenuView(long id, String name, String code, String path, String icon, String component, MenuType type, int sort, boolean external, List<MenuView> children) {

    static MenuView of(Menu menu, List<MenuView> children) {
        return new MenuView(menu.id(), menu.name(), menu.code(), menu.path(), menu.icon(), menu.component(), menu.type(), menu.sort(), menu.external(), children);
    }
}
