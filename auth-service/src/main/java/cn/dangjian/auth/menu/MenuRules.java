package cn.dangjian.auth.menu;

import cn.dangjian.core.problem.Problem;
import java.util.Set;

/** What a menu tree may look like. */
final class MenuRules {

    /** Without these nobody could mend the menus any more. */
    private static final Set<String> NEEDED = Set.of("system:menu:list", "system:menu:edit");

    private MenuRules() {
    }

    /** The place of a new or changed menu: same client, no circle, buttons below pages only. */
    static void checkPlace(MenuTree tree, Menu menu) {
        Menu parent = menu.parentId() == null ? null : tree.find(menu.parentId()).filter(it -> it.client() == menu.client())
                .orElseThrow(() -> Problem.invalidField("MENU_PARENT", "parentId", "上级菜单不存在,请重新选择"));
        if (parent != null && tree.path(parent).anyMatch(it -> it.id() == menu.id())) {
            throw Problem.invalidField("MENU_CIRCLE", "parentId", "上级菜单不能是菜单自己或它的下级");
        }
        if (parent != null && parent.type() == MenuType.BUTTON) {
            throw Problem.invalidField("MENU_PARENT", "parentId", "按钮下面不能再有菜单");
        }
        if (menu.type() == MenuType.BUTTON && (parent == null || parent.type() != MenuType.MENU)) {
            throw Problem.invalidField("MENU_PARENT", "parentId", "按钮的上级应是一个菜单");
        }
        if (menu.type() == MenuType.BUTTON && tree.hasChildren(menu.id())) {
            throw Problem.invalidField("MENU_HAS_CHILDREN", "type", "有下级的菜单不能改为按钮");
        }
    }

    /** After a change: menus can still be managed. */
    static void checkUsable(MenuTree tree) {
        if (!tree.permissions(tree.ids()).containsAll(NEEDED)) {
            throw Problem.conflict("MENU_NEEDED", "该菜单是菜单管理所必需的,不能停用、删除或修改权限标识");
        }
    }
}
