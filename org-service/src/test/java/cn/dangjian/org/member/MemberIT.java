package cn.dangjian.org.member;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.AccountBook;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUsers;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.ObjectMapper;

@OrgIT
class MemberIT {

    private static final String URL = "/api/org/members";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final TestEvents events;
    private final AccountBook accounts;
    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    @Autowired
    MemberIT(TestHttp http, TestUsers users, TestCounty county, TestEvents events, AccountBook accounts, JdbcTemplate jdbc, ObjectMapper json) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.events = events;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Test
    @DisplayName("ORG-01 a branch shows its members and a town all below it")
    void ORG_01_a_branch_shows_its_members_and_a_town_all_below_it() {
        var town = county.town();
        var branch = county.branch(town);
        IntStream.range(0, 31).forEach(i -> county.member(branch));
        county.member(county.branch(town));

        assertThat(http.get(county.admin(), URL + "?orgId=" + branch.id()).at("/total").asInt()).isEqualTo(31);
        assertThat(http.get(county.admin(), URL + "?orgId=" + town.id()).at("/total").asInt()).isEqualTo(32);
    }

    @Test
    @DisplayName("ORG-02 filters by name phone and post")
    void ORG_02_filters_by_name_phone_and_post() {
        var branch = county.branch(county.town());
        String phone = TestCounty.phone();
        String wanted = county.member(branch, "name", "覃查找", "phone", phone, "postId", "2");
        county.member(branch);

        for (String filter : List.of("name=查找", "phone=" + phone, "phone=" + phone.substring(7), "postId=2")) {
            var found = http.get(county.admin(), URL + "?orgId=" + branch.id() + "&" + filter);
            assertThat(found.json().at("/items").findValuesAsString("id")).as(filter + " " + found).containsExactly(wanted);
            assertThat(found.at("/total").asInt()).isEqualTo(1);
        }
        assertThat(http.get(county.admin(), URL + "?phone=138").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("ORG-03 pages are complete and without doubles however far")
    void ORG_03_pages_are_complete_and_without_doubles_however_far() {
        var town = county.town();
        var all = new java.util.HashSet<String>();
        for (int b = 0; b < 6; b++) {
            var branch = county.branch(town);
            IntStream.range(0, b * 3).forEach(i -> all.add(county.member(branch)));
        }
        for (String filter : List.of("", "&type=ALL")) {
            var read = new java.util.ArrayList<String>();
            for (int page = 1; page <= 10; page++) {
                var answer = http.get(county.admin(), URL + "?size=5&orgId=" + town.id() + "&page=" + page + filter).json();
                assertThat(answer.at("/total").asInt()).isEqualTo(all.size());
                read.addAll(answer.at("/items").findValuesAsString("id"));
            }
            assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        }
        assertThat(http.get(county.admin(), URL + "?size=5&sort=-createdAt&page=2&orgId=" + town.id()).at("/items").size()).isEqualTo(5);
    }

    @Test
    @DisplayName("ORG-04 ORG-05 the form names every field that is wrong")
    void ORG_04_ORG_05_the_form_names_every_field_that_is_wrong() {
        var answer = http.post(county.admin(), URL, Map.of("name", "", "idCard", "45103019900101123X", "phone", "12345"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors").findValuesAsString("field")).contains("name", "idCard", "phone", "orgId");
        assertThat(answer.json().at("/errors").findValuesAsString("message")).contains("身份证号不正确", "请选择党组织名称");
    }

    @Test
    @DisplayName("ORG-04 所属网格 is one that exists")
    void ORG_04_a_grid_is_one_that_exists() {
        var branch = county.branch(county.town());
        String place = county.place(county.townRoot(), "测试镇" + TestCounty.phone(), null);
        String id = county.member(branch, "gridId", place);
        assertThat(http.get(county.admin(), URL + "/" + id).at("/gridId").asString()).isEqualTo(place);

        var answer = http.post(county.admin(), URL, county.person(branch, "gridId", "4711"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors").findValuesAsString("field")).containsExactly("gridId");
    }

    @Test
    @DisplayName("ORG-04 a number belongs to one living person")
    void ORG_04_a_number_belongs_to_one_living_person() {
        var branch = county.branch(county.town());
        var first = county.person(branch);
        String id = TestCounty.created(http.post(county.admin(), URL, first));

        var answer = http.post(county.admin(), URL, county.person(branch, "idCard", first.get("idCard").toString().toLowerCase(), "phone", first.get("phone")));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().at("/errors").findValuesAsString("message")).containsExactlyInAnyOrder("身份证号已存在", "手机号码已存在");

        http.delete(county.admin(), URL + "/" + id);
        TestCounty.created(http.post(county.admin(), URL, first)); // a removed person frees both
    }

    @Test
    @DisplayName("ORG-06 the account is ordered and a refusal of it leaves no member")
    void ORG_06_the_account_is_ordered_and_a_refusal_of_it_leaves_no_member() {
        var branch = county.branch(county.town());
        var form = county.person(branch, "status", "DISABLED");
        String id = TestCounty.created(http.post(county.admin(), URL, form));
        var account = accounts.of(http.get(county.admin(), URL + "/" + id).at("/accountId").asLong());
        assertThat(account.phone()).isEqualTo(form.get("phone"));
        assertThat(account.enabled()).isFalse();
        assertThat(account.orgPath()).isEqualTo(branch.path());

        accounts.down(true);
        assertThat(http.post(county.admin(), URL, county.person(branch)).status()).isEqualTo(503);
        accounts.down(false);
        assertThat(http.get(county.admin(), URL + "?orgId=" + branch.id()).at("/total").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("ORG-07 a new phone is a new login and masks that come back change nothing")
    void ORG_07_a_new_phone_is_a_new_login_and_masks_that_come_back_change_nothing() {
        var branch = county.branch(county.town());
        var form = county.person(branch);
        String id = TestCounty.created(http.post(county.admin(), URL, form));
        var masked = users.login(701).mayAll(DataScope.all("test")).may("org:member:sensitive", DataScope.nothing());
        var detail = json.convertValue(http.get(masked, URL + "/" + id).json(), Map.class);
        assertThat(detail.get("phone").toString()).matches("166\\*{4}\\d{4}");
        assertThat(detail.get("idCard").toString()).matches("9900\\*{10}\\d{3}[\\dX]");

        long accountId = Long.parseLong(detail.get("accountId").toString());
        detail.keySet().retainAll(Arrays.stream(MemberForm.class.getRecordComponents()).map(RecordComponent::getName).toList());
        assertThat(http.put(masked, URL + "/" + id, detail).status()).isEqualTo(204);
        assertThat(accounts.of(accountId).phone()).isEqualTo(form.get("phone"));

        String newPhone = TestCounty.phone();
        detail.put("phone", newPhone);
        assertThat(http.put(masked, URL + "/" + id, detail).status()).isEqualTo(204);
        var account = accounts.of(http.get(county.admin(), URL + "/" + id).at("/accountId").asLong());
        assertThat(account.phone()).isEqualTo(newPhone);
        assertThat(account.login()).isNull();
    }

    @Test
    @DisplayName("ORG-08 a removed member is gone with the account and the row stays")
    void ORG_08_a_removed_member_is_gone_with_the_account_and_the_row_stays() {
        var branch = county.branch(county.town());
        String id = county.member(branch);
        long accountId = http.get(county.admin(), URL + "/" + id).at("/accountId").asLong();

        assertThat(http.delete(county.admin(), URL + "/" + id).status()).isEqualTo(204);

        assertThat(http.get(county.admin(), URL + "/" + id).status()).isEqualTo(404);
        assertThat(http.get(county.admin(), URL + "?orgId=" + branch.id()).at("/total").asInt()).isZero();
        assertThat(accounts.of(accountId)).isNull();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM member WHERE id = ?", Integer.class, id)).isEqualTo(1);
        assertThat(events.published("MEMBER_REMOVED")).anyMatch(it -> it.key().equals(id));
    }

    @Test
    @DisplayName("ORG-29 a probationary member becomes a full one")
    void ORG_29_a_probationary_member_becomes_a_full_one() {
        var branch = county.branch(county.town());
        var form = county.person(branch, "memberType", "PROBATIONARY", "probationaryOn", "2025-06-01");
        String id = TestCounty.created(http.post(county.admin(), URL, form));
        String list = URL + "?orgId=" + branch.id() + "&type=";
        assertThat(http.get(county.admin(), list + "PROBATIONARY").at("/total").asInt()).isEqualTo(1);

        form.put("memberType", "FULL");
        assertThat(http.put(county.admin(), URL + "/" + id, form).status()).isEqualTo(204);

        assertThat(http.get(county.admin(), list + "PROBATIONARY").at("/total").asInt()).isZero();
        assertThat(http.get(county.admin(), list + "FULL").at("/total").asInt()).isEqualTo(1);
        assertThat(http.get(county.admin(), URL + "/" + id).at("/fullOn").asString()).isNotEmpty();
        assertThat(events.published("MEMBER_PROMOTED")).anyMatch(it -> it.key().equals(id) && it.payload().at("/from").asString().equals("PROBATIONARY"));
        form.put("memberType", "PROBATIONARY");
        assertThat(http.put(county.admin(), URL + "/" + id, form).code()).isEqualTo("TYPE_STEP_BACK");
    }

    @Test
    void a_transfer_tells_both_organisations() {
        var town = county.town();
        var from = county.branch(town);
        var to = county.branch(town);
        var form = county.person(from);
        String id = TestCounty.created(http.post(county.admin(), URL, form));

        form.put("orgId", to.id());
        http.put(county.admin(), URL + "/" + id, form);

        assertThat(http.get(county.admin(), URL + "?orgId=" + to.id()).at("/total").asInt()).isEqualTo(1);
        assertThat(events.published("MEMBER_TRANSFERRED").getLast().payload().at("/fromOrgPath").asString()).isEqualTo(from.path());
    }

    @Test
    @DisplayName("C07 fields that are not in the form are refused and roles need their own right")
    void C07_fields_that_are_not_in_the_form_are_refused_and_roles_need_their_own_right() {
        var mine = county.town();
        var branch = county.branch(mine);
        var user = users.login(702).may("org:member:add", DataScope.subtrees(Set.of(mine.path())));

        for (String extra : List.of("id", "ownerId", "orgPath", "living", "accountId")) {
            var refused = http.post(user, URL, county.person(branch, extra, "1"));
            assertThat(refused.code()).isEqualTo("UNKNOWN_FIELD");
            assertThat(refused.at("/errors/0/field").asString()).isEqualTo(extra);
        }
        assertThat(http.post(user, URL, county.person(branch, "roleIds", List.of("1"))).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("H01 no phone and no identity number is stored in plain")
    void H01_no_phone_and_no_identity_number_is_stored_in_plain() {
        var form = county.person(county.branch(county.town()));
        String id = TestCounty.created(http.post(county.admin(), URL, form));

        String row = jdbc.queryForMap("SELECT * FROM member WHERE id = ?", id).toString() + events.published();

        assertThat(row).doesNotContain(form.get("phone").toString()).doesNotContain(form.get("idCard").toString());
    }

    @Test
    @DisplayName("D01 D04 hostile lists are refused or capped")
    void D01_D04_hostile_lists_are_refused_or_capped() {
        for (String bad : List.of("sort=id%3Bdrop", "sort=phone", "page=10000000", "size=1000000", "name=" + "a".repeat(500), "type=KING", "orgId=999999")) {
            assertThat(http.get(county.admin(), URL + "?" + bad).status()).as(bad).isEqualTo(400);
        }
        for (String wildcard : List.of("%25", "_", "%5C")) {
            assertThat(http.get(county.admin(), URL + "?type=ALL&name=" + wildcard).at("/total").asInt()).isZero();
        }
    }
}
