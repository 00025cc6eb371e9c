package cn.dangjian.auth.menu;

import cn.dangjian.auth.grant.Grants;
import cn.dangjian.auth.grant.HeldRights;
import cn.dangjian.auth.grant.RoleBook;
import cn.dangjian.auth.grant.RoleGrant;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.security.CurrentUser;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Nobody gives himself or others more than he has by changing menus (C06). */
@Component
class MenuGuard {

    private final Grants grants;
    private final RoleBook book;

    MenuGuard(Grants grants, RoleBook book) {
        this.grants = grants;
        this.book = book;
    }

    /** A new menu belongs to no role yet; its permission must be one of the caller's. */
    void requireMayAdd(CurrentUser user, Menu menu) {
        HeldRights mine = grants.of(user);
        if (!hasAll(mine) && menu.permission() != null && !mine.permissions().containsKey(menu.permission())) {
            throw beyond();
        }
    }

    /** The caller holds the menu himself, and no role that holds it comes to give more than he has. */
    void requireMayChange(CurrentUser user, Menu menu) {
        requireMayAdd(user, menu);
        HeldRights mine = grants.of(user);
        if (hasAll(mine)) {
            return;
        }
        if (!mine.cover(Set.of(menu.id()))) {
            throw beyond();
        }
        book.current().roles().values().stream().filter(role -> !role.role().builtIn() && role.menuIds().contains(menu.id())).forEach(role -> grants.requireCover(mine, with(role, menu)));
    }

    private static RoleGrant with(RoleGrant role, Menu menu) {
        var permissions = new HashSet<>(role.permissions());
        if (menu.permission() != null) {
            permissions.add(menu.permission());
        }
        return new RoleGrant(role.role(), role.menuIds(), permissions, role.nodes());
    }

    private static boolean hasAll(HeldRights mine) {
        return mine.roles().stream().anyMatch(it -> it.role().builtIn());
    }

    private static Problem beyond() {
        return Problem.forbidden("BEYOND_OWN_RIGHTS", "不能修改您自己没有的菜单,也不能使用您自己没有的权限标识");
    }
}
