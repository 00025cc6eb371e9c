package cn.dangjian.auth.menu;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MenuIT extends AuthIT {

    private static final String CONSOLE = "/api/auth/console-menus";
    private static final String APP = "/api/auth/app-menus";

    private static Map<String, Object> form(String name, Object parent, String type, String permission) {
        var form = new HashMap<String, Object>(Map.of("name", name, "type", type, "sort", 1, "path", "/x/" + ApiClient.newPhone()));
        form.put("parentId", parent);
        form.put("permission", permission);
        return form;
    }

    private TestAnswer add(String url, Map<String, Object> form) {
        return api.send("POST", url, form, admin);
    }

    private String menusOf(String token) {
        return api.send("GET", "/api/auth/me", null, token).at("/menus").toString();
    }

    @Test
    @DisplayName("SYS-17 a search for 停用 shows the stopped ones with what stands above them; name and type narrow too")
    void search() {
        String id = add(CONSOLE, form("查询用菜单", 900, "MENU", null)).at("/id").asString();
        assertThat(api.send("PUT", CONSOLE + "/" + id + "/status", Map.of("status", "DISABLED"), admin).status()).isEqualTo(204);
        TestAnswer stopped = api.send("GET", CONSOLE + "?status=DISABLED", null, admin);
        assertThat(stopped.json().size()).isEqualTo(1);
        assertThat(stopped.at("/0/name").asString()).isEqualTo("系统管理");
        assertThat(stopped.at("/0/hit").asBoolean()).as("only leads to it").isFalse();
        assertThat(stopped.at("/0/children").size()).isEqualTo(1);
        assertThat(stopped.at("/0/children/0/name").asString()).isEqualTo("查询用菜单");
        assertThat(stopped.at("/0/children/0/hit").asBoolean()).isTrue();
        TestAnswer named = api.send("GET", CONSOLE + "?name=角色管理", null, admin);
        assertThat(named.at("/0/name").asString()).isEqualTo("组织管理");
        assertThat(named.at("/0/children/0/name").asString()).isEqualTo("角色管理");
        assertThat(named.at("/0/children/0/children").size()).as("its buttons have other names").isZero();
        assertThat(api.send("GET", CONSOLE + "?type=BUTTON&name=没有这个按钮", null, admin).json().size()).isZero();
        assertThat(api.send("GET", CONSOLE, null, admin).at("/0/type").asString()).isEqualTo("MENU");
        assertThat(api.send("DELETE", CONSOLE + "/" + id, null, admin).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("SYS-18 a menu with children or given to a role is not deleted")
    void remove() {
        assertThat(api.send("DELETE", CONSOLE + "/200", null, admin).code()).isEqualTo("MENU_HAS_CHILDREN");
        assertThat(api.send("DELETE", CONSOLE + "/231", null, admin).code()).isEqualTo("MENU_IN_USE");
        assertThat(api.send("DELETE", CONSOLE + "/1000", null, admin).status()).as("of the other client").isEqualTo(404);
    }

    @Test
    @DisplayName("SYS-18 no circles, no foreign parents, buttons below pages only, no script as an address")
    void places() {
        String directory = add(CONSOLE, form("目录", null, "DIRECTORY", null)).at("/id").asString();
        String page = add(CONSOLE, form("菜单", directory, "MENU", null)).at("/id").asString();
        assertThat(api.send("PUT", CONSOLE + "/" + directory, form("目录", page, "DIRECTORY", null), admin).code()).isEqualTo("MENU_CIRCLE");
        assertThat(add(CONSOLE, form("菜单", 1000, "MENU", null)).code()).isEqualTo("MENU_PARENT");
        assertThat(add(CONSOLE, form("按钮", directory, "BUTTON", "a:b:c")).at("/errors/0/field").asString()).isEqualTo("parentId");
        var script = form("外链", directory, "MENU", null);
        script.put("path", "javascript:alert(1)");
        script.put("external", true);
        assertThat(add(CONSOLE, script).at("/errors/0/field").asString()).isEqualTo("path");
        assertThat(add(CONSOLE, form("", directory, "MENU", "no permission")).at("/errors").size()).isEqualTo(2);
        api.send("DELETE", CONSOLE + "/" + page, null, admin);
        api.send("DELETE", CONSOLE + "/" + directory, null, admin);
    }

    @Test
    @DisplayName("SYS-18 what menu management needs cannot be stopped: nobody could mend it")
    void needed() {
        for (int id : List.of(940, 942, 901, 900)) {
            assertThat(api.send("PUT", CONSOLE + "/" + id + "/status", Map.of("status", "DISABLED"), admin).code()).isEqualTo("MENU_NEEDED");
        }
        assertThat(api.send("GET", CONSOLE, null, admin).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("SYS-19 a tile that is stopped is gone for everybody at the next request, with its permissions and what is below it")
    void stopped() {
        long role = api.role(admin, List.of(), List.of(1000L, 1010L, 1011L), "SELF");
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(role)));
        String token = api.token(phone, phone, "CADRE");
        assertThat(menusOf(token)).contains("organizationLife", "publishMeeting");
        assertThat(api.send("PUT", APP + "/1010/status", Map.of("status", "DISABLED"), admin).status()).isEqualTo(204);
        assertThat(menusOf(token)).contains("pages-index").doesNotContain("organizationLife", "publishMeeting");
        assertThat(api.send("GET", "/api/auth/me", null, token).at("/permissions").toString()).doesNotContain("app:meeting:publish");
        api.send("PUT", APP + "/1010/status", Map.of("status", "ENABLED"), admin);
        assertThat(menusOf(token)).contains("publishMeeting");
    }

    @Test
    @DisplayName("SYS-19 a search for a tile shows the page on which it lies")
    void tileWithItsPage() {
        TestAnswer found = api.send("GET", APP + "?name=组织生活", null, admin);
        assertThat(found.at("/0/name").asString()).isEqualTo("首页");
        assertThat(found.at("/0/children/0/code").asString()).isEqualTo("organizationLife");
        assertThat(found.json().size()).isEqualTo(1);
    }

    @Test
    @DisplayName("SYS-19 a new tile needs its own 菜单标志")
    void tiles() {
        var form = form("视频在线", 1000, "MENU", null);
        assertThat(add(APP, form).at("/errors/0/field").asString()).isEqualTo("code");
        form.put("code", "scan");
        assertThat(add(APP, form).code()).isEqualTo("MENU_CODE_TAKEN");
    }

    @Test
    @DisplayName("C06 who may edit menus but has not everything gives nobody a permission beyond his own, nor touches a menu that he does not hold")
    void nobodyHandsOnMore() {
        long role = api.role(admin, List.of(940L, 941L, 942L, 943L, 310L), List.of(), "DEPT");
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(role)));
        String token = api.token(phone, phone, "ADMIN");
        assertThat(api.send("POST", CONSOLE, form("后门", 900, "MENU", "system:role:edit"), token).code()).isEqualTo("BEYOND_OWN_RIGHTS");
        assertThat(api.send("PUT", CONSOLE + "/310", form("会议管理", 300, "MENU", "system:role:edit"), token).code()).as("a held menu, a permission beyond").isEqualTo("BEYOND_OWN_RIGHTS");
        assertThat(api.send("PUT", CONSOLE + "/240/status", Map.of("status", "DISABLED"), token).status()).as("a menu beyond").isEqualTo(403);
        assertThat(api.send("PUT", CONSOLE + "/310/status", Map.of("status", "DISABLED"), token).status()).as("a menu of mightier roles").isEqualTo(403);
        assertThat(api.send("DELETE", CONSOLE + "/924", null, token).status()).isEqualTo(403);
        assertThat(api.send("GET", APP, null, token).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("C07 id, client and holders in a menu form are refused")
    void massAssignment() {
        for (var extra : Map.of("id", 1, "client", "CADRE", "roleIds", List.of(7), "builtIn", true).entrySet()) {
            var form = form("批量", 900, "MENU", null);
            form.put(extra.getKey(), extra.getValue());
            TestAnswer refused = api.send("POST", CONSOLE, form, admin);
            assertThat(refused.code()).isEqualTo("UNKNOWN_FIELD");
            assertThat(refused.at("/errors/0/field").asString()).isEqualTo(extra.getKey());
        }
    }
}
