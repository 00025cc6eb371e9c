package cn.dangjian.auth.role;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThreeAdministratorsIT extends AuthIT {

    private static final long SYSTEM = 21;
    private static final long SECURITY = 22;
    private static final long AUDIT = 23;

    private TestAnswer give(long account, Long... roles) {
        return api.send("PUT", "/api/auth/accounts/" + account + "/roles", Map.of("roleIds", List.of(roles)), admin);
    }

    private List<String> rolesOf(long account) {
        return api.send("GET", "/api/auth/accounts/" + account + "/roles", null, admin).at("/roleIds").valueStream().map(it -> it.asString()).toList();
    }

    @Test
    @DisplayName("MLPS 8.1.4.2 d nobody holds two of the three administrators' roles, by whichever way they are given")
    void nobodyHoldsTwo() {
        long account = api.member(105, "/1/12/105/", null);
        TestAnswer refused = give(account, SYSTEM, AUDIT);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("ROLES_SEPARATED");
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("roleIds");
        assertThat(give(account, 7L, SYSTEM).status()).isEqualTo(204);
        assertThat(give(account, 7L, SYSTEM, SECURITY).code()).isEqualTo("ROLES_SEPARATED");
        assertThat(rolesOf(account)).containsExactly("7", "21");
        assertThat(give(account, SECURITY).status()).as("changing from one to another").isEqualTo(204);
        var order = new HashMap<>(ApiClient.spec(account, 105, "/1/12/105/", List.of(SECURITY, AUDIT)));
        assertThat(api.send("PUT", "/internal/accounts/" + account, order, null).code()).as("the form for members").isEqualTo("ROLES_SEPARATED");
        long other = ApiClient.newPhone();
        List<Map<String, Object>> imported = List.of(ApiClient.spec(ApiClient.newPhone(), 105, "/1/12/105/", null), ApiClient.spec(other, 105, "/1/12/105/", List.of(SYSTEM, AUDIT)));
        assertThat(api.send("POST", "/internal/accounts", imported, null).code()).as("an import").isEqualTo("ROLES_SEPARATED");
        assertThat(api.send("GET", "/internal/grants/" + other, null, null).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("MLPS 8.1.4.2 d also not by requests that arrive at the same moment")
    void inParallel() throws Exception {
        for (int round = 0; round < 5; round++) {
            long account = api.member(105, "/1/12/105/", null);
            var calls = new ArrayList<Callable<TestAnswer>>();
            for (long role : List.of(SYSTEM, SECURITY, AUDIT, SYSTEM, SECURITY, AUDIT)) {
                calls.add(() -> give(account, 7L, role));
            }
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<TestAnswer> answer : pool.invokeAll(calls)) {
                    assertThat(answer.get().status()).isIn(204, 409);
                }
            }
            assertThat(rolesOf(account).stream().filter(it -> it.startsWith("2"))).hasSize(1);
        }
    }

    @Test
    @DisplayName("MLPS 8.1.4.2 d the three roles keep their codes and stay; each has its own menus")
    void fixed() {
        assertThat(api.send("DELETE", "/api/auth/roles/" + AUDIT, null, admin).code()).isEqualTo("ROLE_SEPARATED");
        assertThat(api.send("PUT", "/api/auth/roles/" + AUDIT, ApiClient.roleForm("other", List.of(), List.of()), admin).code()).isEqualTo("ROLE_SEPARATED");
        Map<Long, String> own = Map.of(SECURITY, "240", AUDIT, "910");
        own.forEach((role, menu) -> {
            TestAnswer detail = api.send("GET", "/api/auth/roles/" + role, null, admin);
            assertThat(detail.at("/menuIds").toString()).contains("\"" + menu + "\"");
            own.values().stream().filter(it -> !it.equals(menu)).forEach(others -> assertThat(detail.at("/menuIds").toString()).doesNotContain("\"" + others + "\""));
        });
    }
}
