package cn.dangjian.auth.me;

import cn.dangjian.auth.menu.MenuView;
import cn.dangjian.auth.password.PasswordChange;
import java.util.List;

/** Who is logged in, what he may do and what his client shows (SYS-03, SYS-34, SYS-35). */
record Me(AccountPart account, PersonPart person, OrganizationPart organization, GridPart grid, List<RolePart> roles, List<String> permissions, List<MenuView> menus, PasswordChange passwordChange, boolean passwordExpired, boolean secondFactorRequired) {

    /** {@code login} is masked when it is a phone number. */
    record AccountPart(long id, String login, String name) {
    }

    record PersonPart(long id, String name, String photoUrl, String memberType) {
    }

    record OrganizationPart(long id, String name, String path) {
    }

    /** 所属网格 of a grid worker who is no member; null for everybody else. */
    record GridPart(long id, String name) {
    }

    record RolePart(long id, String code, String name) {
    }
}
