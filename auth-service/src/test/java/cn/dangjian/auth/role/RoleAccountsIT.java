package cn.dangjian.auth.role;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoleAccountsIT extends AuthIT {

    private TestAnswer holders(String token, long role, boolean held, long account) {
        return api.send("GET", "/api/auth/roles/" + role + "/accounts?held=" + held + "&account=" + account, null, token);
    }

    private TestAnswer give(String token, long role, Long... accounts) {
        return api.send("POST", "/api/auth/roles/" + role + "/accounts", Map.of("accountIds", List.of(accounts)), token);
    }

    @Test
    @DisplayName("SYS-16 分配用户: a role is given to several accounts and taken again, and works at their next request")
    void givenAndTaken() {
        long role = api.role(admin, List.of(), List.of(1011L), "SELF");
        long first = api.member(105, "/1/12/105/", null);
        long second = api.member(105, "/1/12/105/", null);
        String token = api.token(Long.toString(first), Long.toString(first), "CADRE");
        assertThat(holders(admin, role, false, first).at("/total").asInt()).isEqualTo(1);
        assertThat(give(admin, role, first, second).status()).isEqualTo(204);
        assertThat(give(admin, role, first).status()).as("a repeat").isEqualTo(204);
        assertThat(holders(admin, role, true, first).at("/items/0/name").asString()).isEqualTo("测试党员");
        assertThat(holders(admin, role, true, first).text()).doesNotContain("passwordHash").doesNotContain("Cipher");
        assertThat(holders(admin, role, false, second).at("/total").asInt()).isZero();
        assertThat(api.send("GET", "/api/auth/me", null, token).at("/permissions").toString()).contains("app:meeting:publish");
        assertThat(api.send("DELETE", "/api/auth/roles/" + role + "/accounts/" + first + "," + second, null, admin).status()).isEqualTo(204);
        assertThat(api.send("GET", "/api/auth/me", null, token).at("/permissions").toString()).doesNotContain("app:meeting:publish");
        assertThat(api.send("POST", "/api/auth/roles/" + role + "/accounts", Map.of("accountIds", List.of()), admin).at("/errors/0/field").asString()).isEqualTo("accountIds");
    }

    @Test
    @DisplayName("C01, C06 within the own scope and rights only, never to himself, all or none")
    void withinOwnRights() {
        long editor = api.role(admin, List.of(240L, 210L, 217L), List.of(), "DEPT_AND_CHILD");
        long editorAccount = api.member(12, "/1/12/", List.of(editor));
        String token = api.token(Long.toString(editorAccount), Long.toString(editorAccount), "ADMIN");
        long below = api.member(105, "/1/12/105/", null);
        long neighbour = api.member(131, "/1/13/131/", null);
        assertThat(holders(token, 7, true, neighbour).at("/total").asInt()).isZero();
        assertThat(give(token, 2, below).status()).as("a mightier role").isEqualTo(403);
        assertThat(give(token, editor, below, neighbour).status()).as("a neighbour among them").isEqualTo(403);
        assertThat(holders(admin, editor, true, below).at("/total").asInt()).as("none").isZero();
        assertThat(give(token, editor, editorAccount).code()).isEqualTo("OWN_ACCOUNT");
        assertThat(give(token, editor, below).status()).isEqualTo(204);
        assertThat(give(admin, 21, below).status()).isEqualTo(204);
        assertThat(give(admin, 23, below).code()).isEqualTo("ROLES_SEPARATED");
        assertThat(give(api.token(Long.toString(neighbour), Long.toString(neighbour), "CADRE"), editor, neighbour).status()).isEqualTo(403);
    }
}
