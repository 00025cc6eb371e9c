package cn.dangjian.auth.menu;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.Status;
import cn.dangjian.web.security.Client;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MenuTreeTest {

    private final MenuTree tree = new MenuTree(List.of(
            menu(1, null, MenuType.DIRECTORY, "组织管理", null, true), menu(2, 1L, MenuType.MENU, "党员管理", "org:member:list", true), menu(3, 2L, MenuType.BUTTON, "新增", "org:member:add", true),
            menu(4, null, MenuType.DIRECTORY, "组织生活管理", null, true), menu(5, 4L, MenuType.MENU, "会议管理", "meeting:meeting:list", true),
            menu(6, null, MenuType.DIRECTORY, "系统管理", null, true), menu(7, 6L, MenuType.MENU, "登录日志", "system:log:list", false)));

    private static Menu menu(long id, Long parent, MenuType type, String name, String permission, boolean visible) {
        return new Menu(id, Client.ADMIN, parent, type, name, "m" + id, permission, null, null, null, (int) id, visible, Status.ENABLED, false, Instant.EPOCH);
    }

    @Test
    @DisplayName("SYS-07 only 会议管理 ticked: only 组织生活管理 > 会议管理 shows")
    void showsGrantedMenusWithTheirDirectories() {
        var shown = tree.shown(Client.ADMIN, Set.of(5L));
        assertThat(shown).singleElement().satisfies(top -> {
            assertThat(top.name()).isEqualTo("组织生活管理");
            assertThat(top.children()).singleElement().satisfies(menu -> assertThat(menu.name()).isEqualTo("会议管理"));
        });
    }

    @Test
    @DisplayName("SYS-07 a directory without a page, a button alone and a menu without a page do not show")
    void showsNothingEmpty() {
        assertThat(tree.shown(Client.ADMIN, Set.of(1L, 3L, 6L, 7L))).isEmpty();
        assertThat(tree.shown(Client.CADRE, Set.of(2L))).isEmpty();
    }

    @Test
    @DisplayName("SYS-10 a button grants its permission, a menu without a page too")
    void permissions() {
        assertThat(tree.permissions(Set.of(1L, 3L, 7L, 99L))).containsExactlyInAnyOrder("org:member:add", "system:log:list");
        assertThat(tree.nodes(Client.ADMIN)).hasSize(3).first().satisfies(top -> assertThat(top.children().getFirst().children()).hasSize(1));
    }
}
