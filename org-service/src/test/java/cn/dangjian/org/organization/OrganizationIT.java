package cn.dangjian.org.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.AccountBook;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUsers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OrgIT
class OrganizationIT {

    private static final String URL = "/api/org/organizations";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final TestEvents events;
    private final AccountBook accounts;

    @Autowired
    OrganizationIT(TestHttp http, TestUsers users, TestCounty county, TestEvents events, AccountBook accounts) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.events = events;
        this.accounts = accounts;
    }

    @Test
    @DisplayName("ORG-17 a child hangs below its parent at its place")
    void ORG_17_a_child_hangs_below_its_parent_at_its_place() {
        var town = county.town();
        var last = county.branch(town);
        String first = TestCounty.created(http.post(county.admin(), URL, form(town.id(), "排在最前的党支部", Map.of("sort", 0))));

        var children = children(http.get(county.admin(), URL + "/tree").json(), town.id());

        assertThat(children).containsExactly(first, last.id());
        assertThat(county.find(first).path()).isEqualTo(town.path() + first + "/");
        assertThat(events.published("ORG_CHANGED")).anySatisfy(it -> assertThat(it.payload().at("/organization/name").asString()).isEqualTo("排在最前的党支部"));
    }

    @Test
    @DisplayName("ORG-16 the filter keeps hits with their ancestors")
    void ORG_16_the_filter_keeps_hits_with_their_ancestors() {
        var town = county.town();
        county.branch(town);
        String direct = TestCounty.created(http.post(county.admin(), URL, form(town.id(), "测试直属机关工作委员会", Map.of("type", "WORK_COMMITTEE", "directWorkCommittee", true))));

        var tree = http.get(county.admin(), URL + "/tree?directWorkCommittee=true").json();

        assertThat(children(tree, town.id())).containsExactly(direct);
    }

    @Test
    @DisplayName("C01 a town sees its own part and ancestors that cannot be chosen")
    void C01_a_town_sees_its_own_part_and_ancestors_that_cannot_be_chosen() {
        var townA = county.town();
        var branchA = county.branch(townA);
        var townB = county.town();
        var user = users.login(501).may("org:member:list", DataScope.subtrees(Set.of(townA.path())));

        var tree = http.get(user, URL + "/tree").json();

        assertThat(tree.at("/0/selectable").asBoolean()).isFalse();
        assertThat(children(tree, county.root().id())).containsExactly(townA.id());
        assertThat(children(tree, townA.id())).containsExactly(branchA.id());
        assertThat(tree.toString()).doesNotContain("\"" + townB.id() + "\"");
    }

    @Test
    @DisplayName("C01 nobody changes what is not his")
    void C01_nobody_changes_what_is_not_his() {
        var mine = county.town();
        var foreign = county.town();
        var user = users.login(502).mayAll(DataScope.subtrees(Set.of(mine.path())));

        assertThat(http.post(user, URL, form(foreign.id(), "偷偷新增的党支部", Map.of())).status()).isEqualTo(403);
        assertThat(http.put(user, URL + "/" + foreign.id(), form(county.root().id(), "改名", Map.of())).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(http.put(user, URL + "/" + mine.id(), form(foreign.id(), "搬家", Map.of())).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(http.delete(user, URL + "/" + foreign.id()).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(http.get(user, URL + "/" + foreign.id()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("ORG-17 ORG-08 负责人 has the name that the person has now, and is empty once the person is removed")
    void ORG_17_ORG_08_the_leader_follows_the_person() {
        var town = county.town();
        var branches = List.of(county.branch(town), county.branch(town));
        var person = county.person(branches.getFirst(), "name", "测试书记甲");
        String url = "/api/org/members/" + TestCounty.created(http.post(county.admin(), "/api/org/members", person));
        for (var branch : branches) {
            var led = form(town.id(), "有负责人" + branch.id(), Map.of("leaderId", url.substring(url.lastIndexOf('/') + 1)));
            assertThat(http.put(county.admin(), URL + "/" + branch.id(), led).status()).isEqualTo(204);
        }
        person.put("name", "测试书记乙");
        assertThat(http.put(county.admin(), url, person).status()).isEqualTo(204);
        assertThat(branches).allSatisfy(it -> assertThat(http.get(county.admin(), URL + "/" + it.id()).at("/leaderName").asString()).isEqualTo("测试书记乙"));

        assertThat(http.delete(county.admin(), url).status()).isEqualTo(204);
        assertThat(branches).allSatisfy(it -> assertThat(http.get(county.admin(), URL + "/" + it.id()).json().hasNonNull("leaderName")).isFalse());
    }

    @Test
    @DisplayName("ORG-18 an organisation with members or children stays")
    void ORG_18_an_organisation_with_members_or_children_stays() {
        var town = county.town();
        var branch = county.branch(town);
        String member = county.member(branch);

        assertThat(http.delete(county.admin(), URL + "/" + town.id()).at("/detail").asString()).isEqualTo("该组织下存在下级组织,不能删除");
        assertThat(http.delete(county.admin(), URL + "/" + branch.id()).at("/detail").asString()).isEqualTo("该组织下存在党员,不能删除");
        http.delete(county.admin(), "/api/org/members/" + member);
        assertThat(http.delete(county.admin(), URL + "/" + branch.id()).status()).isEqualTo(204);
        assertThat(http.get(county.admin(), URL + "/" + branch.id()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("ORG-18 a branch stays while it is looked after or somebody asks to come to it")
    void ORG_18_a_branch_stays_while_it_is_looked_after_or_somebody_asks_to_come_to_it() {
        var from = county.branch(county.town());
        var branch = county.branch(county.town());
        String cadre = county.member(from);
        http.put(county.admin(), "/api/org/members/" + cadre + "/contact-branches", Map.of("orgIds", List.of(branch.id())));
        var giving = users.login(503).mayAll(DataScope.subtrees(Set.of(from.path())));
        String request = http.post(giving, "/api/org/transfers", Map.of("memberId", cadre, "toOrgId", branch.id())).at("/id").asString();

        var linked = http.delete(county.admin(), URL + "/" + branch.id());
        http.put(county.admin(), "/api/org/members/" + cadre + "/contact-branches", Map.of("orgIds", List.of()));
        var asked = http.delete(county.admin(), URL + "/" + branch.id());
        http.post(county.admin(), "/api/org/transfers/" + request + "/refuse", Map.of("answer", "材料不全"));

        assertThat(List.of(linked.code(), asked.code())).containsOnly("IN_USE");
        assertThat(linked.at("/detail").asString()).isEqualTo("该组织是1名党员干部的联系支部,不能删除;请先在党员管理的“联系支部”中取消");
        assertThat(asked.at("/detail").asString()).startsWith("有1份转入该组织的组织关系转接申请尚未处理,不能删除");
        assertThat(http.delete(county.admin(), URL + "/" + branch.id()).status()).isEqualTo(204);
    }

    @Test
    void a_move_takes_descendants_members_and_accounts_along() {
        var from = county.town();
        var general = county.branch(from);
        var branch = county.branch(general);
        String member = county.member(branch);
        var to = county.town();

        var answer = http.put(county.admin(), URL + "/" + general.id(), form(to.id(), "搬来的党总支" + general.id(), Map.of("type", "GENERAL_BRANCH")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        assertThat(county.find(branch.id()).path()).isEqualTo(to.path() + general.id() + "/" + branch.id() + "/");
        assertThat(http.get(county.admin(), "/api/org/members?orgId=" + to.id()).at("/items/0/id").asString()).isEqualTo(member);
        assertThat(http.get(county.admin(), "/api/org/members?orgId=" + from.id()).at("/total").asInt()).isZero();
        assertThat(accounts.of(http.get(county.admin(), "/api/org/members/" + member).at("/accountId").asLong()).orgPath()).startsWith(to.path());
        assertThat(events.published("ORG_CHANGED").getLast().payload().at("/previousPath").asString()).isEqualTo(general.path());
    }

    @Test
    void impossible_changes_are_refused() {
        var town = county.town();
        var branch = county.branch(town);

        assertThat(http.put(county.admin(), URL + "/" + town.id(), form(branch.id(), "转圈", Map.of())).code()).isEqualTo("MOVE_BELOW_ITSELF");
        assertThat(http.put(county.admin(), URL + "/" + town.id(), form(county.root().id(), "停用" + town.id(), Map.of("status", "DISABLED"))).code()).isEqualTo("CHILDREN_ENABLED");
        assertThat(http.post(county.admin(), URL, form(null, "第二个县", Map.of())).code()).isEqualTo("PARENT_MISSING");
        assertThat(http.post(county.admin(), URL, form(town.id(), "", Map.of("sort", -1))).json().at("/errors").size()).isEqualTo(2);
    }

    private static Map<String, Object> form(String parent, String name, Map<String, Object> more) {
        var form = new HashMap<String, Object>(Map.of("name", name, "type", "BRANCH", "sort", 9));
        form.put("parentId", parent);
        form.putAll(more);
        return form;
    }

    private static List<String> children(JsonNode nodes, String parent) {
        for (JsonNode node : nodes) {
            var found = node.at("/id").asString().equals(parent)
                    ? StreamSupport.stream(node.at("/children").spliterator(), false).map(it -> it.at("/id").asString()).toList()
                    : children(node.at("/children"), parent);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
