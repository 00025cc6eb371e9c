package cn.dangjian.auth.role;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoleIT extends AuthIT {

    private static final List<Long> MEETINGS = List.of(310L);
    private static final List<Long> ROLES = List.of(240L, 241L, 242L, 243L, 245L, 210L, 217L);

    private List<String> menus(String token) {
        return StreamSupport.stream(api.send("GET", "/api/auth/me", null, token).at("/menus").spliterator(), false).map(it -> it.get("name").asString()).toList();
    }

    private TestAnswer editRole(String token, long id, Map<String, Object> form) {
        return api.send("PUT", "/api/auth/roles/" + id, form, token);
    }

    @Test
    @DisplayName("SYS-05 a search by 权限字符 finds the one role, the export has the same one")
    void searchAndExport() {
        String code = "putong" + ApiClient.newPhone();
        api.send("POST", "/api/auth/roles", ApiClient.roleForm(code, List.of(), List.of()), admin);
        TestAnswer found = api.send("GET", "/api/auth/roles?code=" + code + "&status=ENABLED&createdFrom=2026-01-01", null, admin);
        assertThat(found.at("/total").asInt()).isEqualTo(1);
        assertThat(found.at("/items/0/code").asString()).isEqualTo(code);
        TestAnswer sheet = api.send("GET", "/api/auth/roles/export?code=" + code, null, admin);
        assertThat(sheet.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
        assertThat(sheet.body()).startsWith('P', 'K');
        assertThat(api.send("GET", "/api/auth/roles?sort=id;drop", null, admin).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("SYS-06 a second role with the same 权限字符 or name is refused at its field")
    void unique() {
        String code = "dup" + ApiClient.newPhone();
        assertThat(api.send("POST", "/api/auth/roles", ApiClient.roleForm(code, List.of(), List.of()), admin).status()).isEqualTo(201);
        TestAnswer again = api.send("POST", "/api/auth/roles", ApiClient.roleForm(code, List.of(), List.of()), admin);
        assertThat(again.status()).isEqualTo(409);
        var other = new HashMap<>(ApiClient.roleForm(code, List.of(), List.of()));
        other.put("name", "另一个" + code);
        assertThat(api.send("POST", "/api/auth/roles", other, admin).at("/errors/0/field").asString()).isEqualTo("code");
    }

    @Test
    @DisplayName("SYS-07, SYS-08 the menus of a role are what its user sees, on the console and in the mini-program")
    void menusOfARole() {
        long role = api.role(admin, MEETINGS, List.of(1000L, 1100L), "SELF");
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(role)));
        String console = api.token(phone, phone, "ADMIN");
        assertThat(menus(console)).containsExactly("组织生活管理");
        assertThat(menus(api.token(phone, phone, "CADRE"))).containsExactly("首页", "个人信息");
        assertThat(api.send("GET", "/api/auth/roles", null, console).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("SYS-34 two roles with different tiles: both show")
    void union() {
        long first = api.role(admin, List.of(), List.of(1010L), "SELF");
        long second = api.role(admin, List.of(), List.of(1100L), "SELF");
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(first, second)));
        assertThat(menus(api.token(phone, phone, "CADRE"))).containsExactly("首页", "个人信息");
    }

    @Test
    @DisplayName("SYS-09 a role in use cannot be deleted; stopped, its users lose its menus at once")
    void inUse() {
        long role = api.role(admin, MEETINGS, List.of(), "ALL");
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(role)));
        String console = api.token(phone, phone, "ADMIN");
        TestAnswer refused = api.send("DELETE", "/api/auth/roles/" + role, null, admin);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/detail").asString()).isEqualTo("角色已分配,不能删除");
        assertThat(api.send("PUT", "/api/auth/roles/" + role + "/status", Map.of("status", "DISABLED"), admin).status()).isEqualTo(204);
        assertThat(menus(console)).isEmpty();
        long unused = api.role(admin, List.of(), List.of(), "SELF");
        assertThat(api.send("DELETE", "/api/auth/roles/" + unused + "," + role, null, admin).status()).as("all or none").isEqualTo(409);
        assertThat(api.send("DELETE", "/api/auth/roles/" + unused, null, admin).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("SYS-10 … SYS-15 a scope is saved, shown again, and reaches the next request")
    void scopes() {
        long role = api.role(admin, MEETINGS, List.of(), "SELF");
        long id = api.member(105, "/1/12/105/", List.of(role));
        String granted = "/permissions/meeting:meeting:list";
        assertThat(api.send("GET", "/internal/grants/" + id, null, null).at(granted + "/owner").asLong()).isEqualTo(id);
        for (var expected : Map.of("DEPT", "105", "DEPT_AND_CHILD", "/1/12/105/", "CUSTOM", "777", "ALL", "true").entrySet()) {
            api.send("PUT", "/api/auth/roles/" + role + "/data-scope", Map.of("dataScope", expected.getKey(), "orgIds", List.of(777)), admin);
            assertThat(api.send("GET", "/internal/grants/" + id, null, null).at(granted).toString()).contains(expected.getValue());
        }
        api.send("PUT", "/api/auth/roles/" + role + "/data-scope", Map.of("dataScope", "CUSTOM", "orgIds", List.of(777, 778)), admin);
        TestAnswer shown = api.send("GET", "/api/auth/roles/" + role, null, admin);
        assertThat(shown.at("/dataScope").asString()).isEqualTo("CUSTOM");
        assertThat(shown.at("/scopeOrgIds").toString()).isEqualTo("[\"777\",\"778\"]");
        assertThat(shown.at("/menuIds").toString()).isEqualTo("[\"310\"]");
    }

    @Test
    @DisplayName("C06 who edits roles gives no menu, scope or account more than he has, not to himself, and leaves the administrator's role alone")
    void nobodyHandsOnMore() {
        long editor = api.role(admin, ROLES, List.of(), "DEPT_AND_CHILD");
        long editorAccount = api.member(12, "/1/12/", List.of(editor));
        String phone = Long.toString(editorAccount);
        String token = api.token(phone, phone, "ADMIN");
        assertThat(api.send("POST", "/api/auth/roles", ApiClient.roleForm("c06a" + phone, List.of(310L), List.of()), token).code()).as("a menu beyond").isEqualTo("BEYOND_OWN_RIGHTS");
        TestAnswer own = api.send("POST", "/api/auth/roles", ApiClient.roleForm("c06b" + phone, List.of(210L), List.of()), token);
        assertThat(own.status()).isEqualTo(201);
        String made = "/api/auth/roles/" + own.at("/id").asString();
        assertThat(api.send("PUT", made + "/data-scope", Map.of("dataScope", "ALL", "orgIds", List.of()), token).status()).as("a scope beyond").isEqualTo(403);
        assertThat(api.send("PUT", made, ApiClient.roleForm("c06b" + phone, List.of(210L, 310L), List.of()), token).status()).isEqualTo(403);
        assertThat(editRole(token, 1, ApiClient.roleForm("admin", List.of(), List.of())).status()).as("the administrator's role").isEqualTo(403);
        assertThat(editRole(admin, 1, ApiClient.roleForm("admin", List.of(), List.of())).status()).isEqualTo(403);
        assertThat(api.send("DELETE", "/api/auth/roles/1", null, admin).status()).isEqualTo(403);
        long county = api.role(admin, MEETINGS, List.of(), "ALL");
        assertThat(editRole(token, county, ApiClient.roleForm("x" + phone, List.of(), List.of())).status()).as("a mightier role").isEqualTo(403);
        assertRolesOfAccounts(token, editorAccount, own.at("/id").asLong(), county);
    }

    private void assertRolesOfAccounts(String token, long editor, long ownRole, long countyRole) {
        long below = api.member(105, "/1/12/105/", null);
        long neighbour = api.member(13, "/1/13/", null);
        assertThat(setRoles(token, below, 7, ownRole).status()).isEqualTo(204);
        assertThat(setRoles(token, below, 7, countyRole).status()).as("a role beyond").isEqualTo(403);
        assertThat(setRoles(token, below, 1).status()).as("the administrator's role").isEqualTo(403);
        assertThat(setRoles(token, neighbour, 7, ownRole).status()).as("an account beyond").isEqualTo(403);
        assertThat(setRoles(token, editor, 7, ownRole).status()).as("himself").isEqualTo(403);
        assertThat(setRoles(token, 1, 7).status()).as("the administrator").isEqualTo(403);
        assertThat(api.send("GET", "/api/auth/accounts/" + neighbour + "/roles", null, token).status()).isEqualTo(404);
    }

    private TestAnswer setRoles(String token, long account, Integer first, Long... more) {
        var roles = new java.util.ArrayList<Object>(List.of(first));
        roles.addAll(List.of(more));
        return api.send("PUT", "/api/auth/accounts/" + account + "/roles", Map.of("roleIds", roles), token);
    }

    private TestAnswer setRoles(String token, long account, Integer only) {
        return setRoles(token, account, only, new Long[0]);
    }

    @Test
    @DisplayName("C07 ids, the built-in mark, scopes and holders in a role form are refused")
    void massAssignment() {
        for (var extra : Map.of("id", 1, "builtIn", true, "dataScope", "ALL", "userId", 1, "createdAt", "2000-01-01T00:00:00+08:00").entrySet()) {
            var form = new HashMap<>(ApiClient.roleForm("c07" + ApiClient.newPhone(), List.of(), List.of()));
            form.put(extra.getKey(), extra.getValue());
            TestAnswer refused = api.send("POST", "/api/auth/roles", form, admin);
            assertThat(refused.code()).isEqualTo("UNKNOWN_FIELD");
            assertThat(refused.at("/errors/0/field").asString()).isEqualTo(extra.getKey());
        }
    }

    @Test
    @DisplayName("SYS-16 a role that is given shows its menus at the account's next request")
    void rolesOfAnAccount() {
        long role = api.role(admin, List.of(), List.of(1011L), "SELF");
        long id = api.member(105, "/1/12/105/", null);
        String cadre = api.token(Long.toString(id), Long.toString(id), "CADRE");
        assertThat(api.send("GET", "/api/auth/me", null, cadre).at("/permissions").toString()).doesNotContain("app:meeting:publish");
        assertThat(api.send("PUT", "/api/auth/accounts/" + id + "/roles", Map.of("roleIds", List.of("7", Long.toString(role))), admin).status()).isEqualTo(204);
        assertThat(api.send("GET", "/api/auth/me", null, cadre).at("/permissions").toString()).contains("app:meeting:publish");
        assertThat(api.send("GET", "/api/auth/accounts/" + id + "/roles", null, admin).at("/roleIds/0").asString()).isEqualTo("7");
    }

    @Test
    @DisplayName("SYS-16 of two sets given to one account at the same moment one holds, not a mixture")
    void oneOfTwo() throws Exception {
        for (int round = 0; round < 5; round++) {
            long account = api.member(105, "/1/12/105/", null);
            assertAll(Stream.of(5L, 6L, 5L).map(role -> send("/api/auth/accounts/" + account + "/roles", Map.of("roleIds", List.of(role)))).toList());
            assertThat(api.send("GET", "/api/auth/accounts/" + account + "/roles", null, admin).at("/roleIds").size()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("SYS-07 SYS-15 menus and organisations of many roles are saved at the same moment, and of two sets for one role one holds")
    void rolesAtOnce() throws Exception {
        List<Map.Entry<String, Long>> roles = IntStream.range(0, 12).mapToObj(i -> "a" + ApiClient.newPhone()).map(code -> Map.entry(code,
                api.send("POST", "/api/auth/roles", ApiClient.roleForm(code, List.of(310L), List.of()), admin).at("/id").asLong())).toList();
        for (List<Long> menus : List.of(List.of(210L, 310L), List.<Long>of(), List.of(210L))) {
            assertAll(roles.stream().map(role -> send("/api/auth/roles/" + role.getValue(), ApiClient.roleForm(role.getKey(), menus, List.of()))).toList());
            assertAll(roles.stream().map(role -> send("/api/auth/roles/" + role.getValue() + "/data-scope", Map.of("dataScope", "CUSTOM", "orgIds", menus))).toList());
        }
        String one = "/api/auth/roles/" + roles.getFirst().getValue();
        for (int round = 0; round < 5; round++) {
            assertAll(Stream.of(210L, 310L, 210L).map(menu -> send(one, ApiClient.roleForm(roles.getFirst().getKey(), List.of(menu), List.of()))).toList());
            assertThat(api.send("GET", one, null, admin).at("/menuIds").size()).isEqualTo(1);
        }
    }

    private Callable<TestAnswer> send(String path, Object body) {
        return () -> api.send("PUT", path, body, admin);
    }

    private static void assertAll(List<Callable<TestAnswer>> calls) throws InterruptedException {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(people.invokeAll(calls).stream().map(it -> it.resultNow().status())).containsOnly(204);
        }
    }

    @Test
    @DisplayName("SYS-16 accounts that get their roles at the same moment do not stand in each other's way")
    void manyAtOnce() throws Exception {
        List<Long> accounts = IntStream.range(0, 24).mapToObj(i -> api.member(105, "/1/12/105/", null)).toList();
        for (List<Long> roles : List.of(List.of(7L, 5L), List.of(6L), List.<Long>of(), List.of(5L, 6L, 7L))) {
            assertAll(accounts.stream().map(id -> send("/api/auth/accounts/" + id + "/roles", Map.of("roleIds", roles))).toList());
        }
    }
}
