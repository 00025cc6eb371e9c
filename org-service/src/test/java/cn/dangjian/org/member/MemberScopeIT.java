package cn.dangjian.org.member;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestCounty.Org;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The five scopes on each way to a member, with rows in two neighbouring towns. */
@OrgIT
class MemberScopeIT {

    private static final String URL = "/api/org/members";

    enum Scope {
        ALL((org, account) -> DataScope.all("test"), Set.of("own", "below", "foreign", "self")),
        CUSTOM((org, account) -> DataScope.nodes(Set.of(org.number())), Set.of("own", "self")),
        DEPT_AND_CHILD((org, account) -> DataScope.subtrees(Set.of(org.path())), Set.of("own", "below", "self")),
        SELF((org, account) -> DataScope.own(account), Set.of("self")),
        SELF_AND_CUSTOM((org, account) -> DataScope.own(account).union(DataScope.nodes(Set.of(org.number()))), Set.of("own", "self")),
        NOTHING((org, account) -> DataScope.nothing(), Set.of());

        private final BiFunction<Org, Long, DataScope> scope;
        private final Set<String> inside;

        Scope(BiFunction<Org, Long, DataScope> scope, Set<String> inside) {
            this.scope = scope;
            this.inside = inside;
        }
    }

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final Map<String, String> ids = new HashMap<>();
    private Org town;

    @Autowired
    MemberScopeIT(TestHttp http, TestUsers users, TestCounty county) {
        this.http = http;
        this.users = users;
        this.county = county;
    }

    @BeforeEach
    void rows() {
        town = county.town();
        ids.put("own", county.member(town));
        ids.put("self", county.member(town));
        ids.put("below", county.member(county.branch(town)));
        ids.put("foreign", county.member(county.branch(county.town())));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("C01 list count detail update and delete reach exactly the rows inside")
    void C01_list_count_detail_update_and_delete_reach_exactly_the_rows_inside(Scope scope) {
        long account = http.get(county.admin(), URL + "/" + ids.get("self")).at("/accountId").asLong();
        TestUser user = users.login(account).mayAll(scope.scope.apply(town, account));

        var list = http.get(user, URL + "?size=200&sort=-createdAt");
        var wanted = scope.inside.stream().map(ids::get).toList();
        if (scope == Scope.ALL) {
            assertThat(list.json().at("/items").findValuesAsString("id")).containsAll(wanted);
        } else {
            assertThat(list.json().at("/items").findValuesAsString("id")).containsExactlyInAnyOrderElementsOf(wanted);
            assertThat(list.at("/total").asInt()).isEqualTo(wanted.size());
            assertThat(http.get(user, URL + "?name=" + "测试").at("/total").asInt()).isEqualTo(wanted.size()); // counted rows and counters agree
        }
        ids.forEach((place, id) -> {
            boolean inside = scope.inside.contains(place);
            assertThat(http.get(user, URL + "/" + id).status()).as(place).isEqualTo(inside ? 200 : 404);
            var form = county.person(county.find(http.get(county.admin(), URL + "/" + id).at("/orgId").asString()));
            assertThat(http.put(user, URL + "/" + id, form).status()).as(place).isEqualTo(inside ? 204 : 403);
            assertThat(http.delete(user, URL + "/" + id).status()).as(place).isEqualTo(inside ? 204 : 403);
            assertThat(http.get(county.admin(), URL + "/" + id).status()).as(place).isEqualTo(inside ? 404 : 200);
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"ALL"})
    @DisplayName("C01 nobody puts a member where he may not")
    void C01_nobody_puts_a_member_where_he_may_not(Scope scope) {
        long account = http.get(county.admin(), URL + "/" + ids.get("self")).at("/accountId").asLong();
        TestUser user = users.login(account).mayAll(scope.scope.apply(town, account));
        Org foreign = county.town();

        assertThat(http.post(user, URL, county.person(foreign)).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(http.put(user, URL + "/" + ids.get("self"), county.person(foreign)).code()).isEqualTo("OUT_OF_SCOPE");
    }
}
