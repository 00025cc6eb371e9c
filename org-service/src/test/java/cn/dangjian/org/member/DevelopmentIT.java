package cn.dangjian.org.member;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestCounty.Org;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUsers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrgIT
class DevelopmentIT {

    private static final String URL = "/api/org/development";
    private static final String MEMBERS = "/api/org/members";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final TestEvents events;
    private Org branch;

    @Autowired
    DevelopmentIT(TestHttp http, TestUsers users, TestCounty county, TestEvents events) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.events = events;
    }

    @BeforeEach
    void branch() {
        branch = county.branch(county.town());
    }

    @Test
    @DisplayName("ORG-27 a branch shows its candidates and no full member")
    void ORG_27_a_branch_shows_its_candidates_and_no_full_member() {
        var types = List.of("APPLICANT", "ACTIVIST", "DEVELOPMENT_TARGET", "PROBATIONARY");
        IntStream.range(0, 11).forEach(i -> county.member(branch, "memberType", types.get(i % 4)));
        county.member(branch);

        var list = http.get(county.admin(), URL + "?orgId=" + branch.id() + "&size=50");

        assertThat(list.at("/total").asInt()).isEqualTo(11);
        assertThat(list.json().at("/items").findValuesAsString("memberType")).hasSize(11).doesNotContain("FULL");
        assertThat(http.get(county.admin(), URL + "?type=PROBATIONARY&orgId=" + branch.id()).at("/total").asInt()).isEqualTo(2);
        assertThat(http.get(county.admin(), URL + "?size=2&page=4&orgId=" + branch.id()).at("/items").size()).isEqualTo(2);
        assertThat(http.get(county.admin(), URL + "?type=FULL").status()).isEqualTo(400);
        assertThat(http.get(county.admin(), MEMBERS + "?orgId=" + branch.id()).at("/total").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("ORG-27 filters by name and phone")
    void ORG_27_filters_by_name_and_phone() {
        var form = county.person(branch, "name", "覃申请", "memberType", "APPLICANT");
        String id = TestCounty.created(http.post(county.admin(), URL, form));
        county.member(branch, "memberType", "ACTIVIST");

        for (String filter : List.of("name=申请", "phone=" + form.get("phone"), "type=APPLICANT")) {
            assertThat(http.get(county.admin(), URL + "?orgId=" + branch.id() + "&" + filter).json().at("/items").findValuesAsString("id")).as(filter).containsExactly(id);
        }
    }

    @Test
    @DisplayName("ORG-28 a new activist is in the list and told to the home page")
    void ORG_28_a_new_activist_is_in_the_list_and_told_to_the_home_page() {
        String id = TestCounty.created(http.post(county.admin(), URL, county.person(branch, "memberType", "ACTIVIST", "activistOn", "2026-03-01")));

        assertThat(http.get(county.admin(), URL + "/" + id).at("/activistOn").asString()).isEqualTo("2026-03-01");
        assertThat(events.published("MEMBER_CREATED")).anyMatch(it -> it.key().equals(id) && it.payload().at("/memberType").asString().equals("ACTIVIST"));
        assertThat(http.post(county.admin(), URL, county.person(branch)).code()).isEqualTo("TYPE_FULL");
    }

    @Test
    @DisplayName("ORG-28 dates of stages ascend lie in the past and belong to the type")
    void ORG_28_dates_of_stages_ascend_lie_in_the_past_and_belong_to_the_type() {
        String tomorrow = LocalDate.now().plusDays(1).toString();
        var wrong = http.post(county.admin(), URL, county.person(branch, "memberType", "ACTIVIST", "appliedOn", "2026-02-01", "activistOn", "2026-01-01", "probationaryOn", tomorrow));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().at("/errors").findValuesAsString("field")).contains("activistOn", "probationaryOn");
        assertThat(wrong.json().at("/errors").findValuesAsString("message")).contains("入党积极分子还没有转为预备党员时间,请留空或修改党员类型");
    }

    @Test
    @DisplayName("ORG-29 a full member leaves the list and appears among the members")
    void ORG_29_a_full_member_leaves_the_list_and_appears_among_the_members() {
        IntStream.range(0, 10).forEach(i -> county.member(branch, "memberType", "ACTIVIST"));
        var form = county.person(branch, "memberType", "PROBATIONARY", "probationaryOn", "2025-01-01");
        String id = TestCounty.created(http.post(county.admin(), URL, form));
        assertThat(http.get(county.admin(), URL + "?orgId=" + branch.id()).at("/total").asInt()).isEqualTo(11);

        form.put("memberType", "FULL");
        assertThat(http.put(county.admin(), URL + "/" + id, form).status()).isEqualTo(204);

        assertThat(http.get(county.admin(), URL + "?orgId=" + branch.id()).at("/total").asInt()).isEqualTo(10);
        assertThat(http.get(county.admin(), MEMBERS + "?orgId=" + branch.id()).at("/total").asInt()).isEqualTo(1);
        assertThat(http.get(county.admin(), MEMBERS + "/" + id).at("/fullOn").asString()).isEqualTo(LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString());
        assertThat(events.published("MEMBER_PROMOTED")).anyMatch(it -> it.key().equals(id) && it.payload().at("/to").asString().equals("FULL"));
        assertThat(http.get(county.admin(), URL + "/" + id).status()).isEqualTo(404);
        assertThat(http.put(county.admin(), URL + "/" + id, form).status()).isEqualTo(404);
        assertThat(http.delete(county.admin(), URL + "/" + id).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("ORG-29 less than a year is asked about and illegal steps are refused by name")
    void ORG_29_less_than_a_year_is_asked_about_and_illegal_steps_are_refused_by_name() {
        var form = county.person(branch, "memberType", "ACTIVIST", "activistOn", LocalDate.now().minusMonths(3).toString());
        String id = TestCounty.created(http.post(county.admin(), URL, form));

        form.put("memberType", "PROBATIONARY");
        var skipped = http.put(county.admin(), URL + "/" + id, form);
        assertThat(skipped.code()).isEqualTo("TYPE_STEP_SKIPPED");
        assertThat(skipped.at("/errors/0/message").asString()).isEqualTo("入党积极分子应先转为发展对象");

        form.put("memberType", "DEVELOPMENT_TARGET");
        var asked = http.put(county.admin(), URL + "/" + id, form);
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.code()).isEqualTo("STAGE_TOO_SOON");
        assertThat(http.put(county.admin(), URL + "/" + id + "?confirmed=true", form).status()).isEqualTo(204);
        assertThat(http.get(county.admin(), URL + "/" + id).at("/memberType").asString()).isEqualTo("DEVELOPMENT_TARGET");
    }

    @Test
    @DisplayName("ORG-29 only those who may promote do")
    void ORG_29_only_those_who_may_promote_do() {
        var form = county.person(branch, "memberType", "PROBATIONARY");
        String id = TestCounty.created(http.post(county.admin(), URL, form));
        var clerk = users.login(710).may("org:development:edit", DataScope.subtrees(Set.of(branch.path())));

        form.put("memberType", "FULL");
        assertThat(http.put(clerk, URL + "/" + id, form).code()).isEqualTo("NO_PERMISSION");
        clerk.may("org:development:promote", DataScope.subtrees(Set.of(branch.path())));
        users.rightsChanged();
        assertThat(http.put(clerk, URL + "/" + id, form).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("C01 list detail update and delete reach the own town only")
    void C01_list_detail_update_and_delete_reach_the_own_town_only() {
        var foreign = county.branch(county.town());
        String mine = county.member(branch, "memberType", "ACTIVIST");
        String other = county.member(foreign, "memberType", "ACTIVIST");
        var clerk = users.login(711).mayAll(DataScope.subtrees(Set.of(branch.path())));

        var list = http.get(clerk, URL + "?size=200");
        assertThat(list.json().at("/items").findValuesAsString("id")).containsExactly(mine);
        assertThat(list.at("/total").asInt()).isEqualTo(1);
        assertThat(http.get(clerk, URL + "?orgId=" + foreign.id()).at("/total").asInt()).isZero();
        assertThat(http.get(clerk, URL + "/" + other).status()).isEqualTo(404);
        assertThat(http.put(clerk, URL + "/" + other, county.person(branch, "memberType", "ACTIVIST")).status()).isEqualTo(403);
        assertThat(http.delete(clerk, URL + "/" + other).status()).isEqualTo(403);
        assertThat(http.post(clerk, URL, county.person(foreign, "memberType", "ACTIVIST")).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(http.get(users.login(712).may("org:member:list", DataScope.all("test")), URL).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("C07 fields that are not in the form are refused")
    void C07_fields_that_are_not_in_the_form_are_refused() {
        var refused = http.post(county.admin(), URL, county.person(branch, "memberType", "ACTIVIST", "ownerId", "1"));

        assertThat(refused.code()).isEqualTo("UNKNOWN_FIELD");
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("ownerId");
    }
}
