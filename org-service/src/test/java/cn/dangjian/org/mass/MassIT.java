package cn.dangjian.org.mass;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.AccountBook;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestCounty.Org;
import cn.dangjian.org.TestSheets;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUsers;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OrgIT
class MassIT {

    private static final String URL = "/api/org/mass-accounts";
    private static final List<String> TITLES = Stream.of(MassColumns.values()).map(MassColumns::title).toList();

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final TestSheets sheets;
    private final AccountBook accounts;
    private final JdbcTemplate jdbc;

    @Autowired
    MassIT(TestHttp http, TestUsers users, TestCounty county, TestSheets sheets, AccountBook accounts, JdbcTemplate jdbc) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.sheets = sheets;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** A town with its Party organisation and one village. */
    private record Place(Org seat, String town, String village, String villageName) {
    }

    private Place place() {
        String code = TestCounty.code();
        var seat = county.seat(county.root(), "中共网格" + code + "镇委员会", code);
        String town = county.place(county.townRoot(), "网格" + code + "镇", code);
        return new Place(seat, town, county.place(town, "网格" + code + "村", null), "网格" + code + "村");
    }

    @Test
    @DisplayName("ORG-12 the list narrows by grid name phone and status")
    void ORG_12_the_list_narrows_by_grid_name_phone_and_status() {
        var here = place();
        var there = place();
        String phone = TestCounty.phone();
        add(here, "name", "测试网格员甲", "phone", phone);
        add(here, "name", "测试网格员乙", "status", "DISABLED");
        add(there, "name", "测试网格员甲");

        assertThat(total("gridId=" + here.town())).isEqualTo(2);
        assertThat(total("gridId=" + here.village() + "&name=员甲")).isEqualTo(1);
        assertThat(total("gridId=" + here.town() + "&status=DISABLED")).isEqualTo(1);
        assertThat(total("phone=" + phone)).isEqualTo(1);
        assertThat(total("gridId=" + here.town() + "&phone=" + phone.substring(7))).isEqualTo(1);
        var row = http.get(county.admin(), URL + "?phone=" + phone);
        assertThat(row.at("/size").asInt()).isEqualTo(50);
        assertThat(row.at("/items/0/gridName").asString()).isEqualTo(here.villageName());
        assertThat(row.at("/items/0/politics").asString()).isEqualTo("群众");
        assertThat(row.at("/items/0/phone").asString()).isEqualTo("166****" + phone.substring(7));
        assertThat(row.text()).doesNotContain(phone);
    }

    @Test
    @DisplayName("ORG-13 a person gets an account of kind mass and a phone only once among members too")
    void ORG_13_a_person_gets_an_account_of_kind_mass_and_a_phone_only_once_among_members_too() {
        var place = place();
        String phone = TestCounty.phone();
        String id = add(place, "phone", phone);
        var account = accounts.of(accountOf(id));
        String memberPhone = TestCounty.phone();
        county.member(place.seat(), "phone", memberPhone);

        assertThat(account.kind()).isEqualTo("MASS");
        assertThat(account.phone()).isEqualTo(phone);
        assertThat(account.login()).isNull();
        assertThat(account.orgPath()).isEqualTo(place.seat().path());
        assertThat(account.roleIds()).isNull();
        for (String taken : List.of(phone, memberPhone)) {
            assertThat(http.post(county.admin(), URL, form(place, "phone", taken)).at("/errors/0/message").asString()).isEqualTo("手机号码已存在");
        }
        assertThat(http.post(county.admin(), "/api/org/members", county.person(place.seat(), "phone", phone)).at("/errors/0/field").asString()).isEqualTo("phone");
        assertThat(jdbc.queryForObject("SELECT phone_cipher FROM mass_account WHERE id = ?", String.class, id)).doesNotContain(phone);
    }

    @Test
    @DisplayName("ORG-13 what is missing or too high is refused at its field")
    void ORG_13_what_is_missing_or_too_high_is_refused_at_its_field() {
        var place = place();

        assertThat(http.post(county.admin(), URL, Map.of()).json().at("/errors").findValuesAsString("field")).contains("name", "phone", "gridId", "duty");
        assertThat(http.post(county.admin(), URL, form(place, "gridId", place.town())).code()).isEqualTo("GRID_TOO_HIGH");
        assertThat(http.post(county.admin(), URL, form(place, "phone", "166****1234")).at("/errors/0/field").asString()).isEqualTo("phone");
        http.put(county.admin(), "/api/org/towns/" + place.town() + "/status", Map.of("status", "DISABLED"));
        assertThat(http.post(county.admin(), URL, form(place)).code()).isEqualTo("GRID_DISABLED");
    }

    @Test
    @DisplayName("ORG-15 a switch reaches the account and a masked phone stays")
    void ORG_15_a_switch_reaches_the_account_and_a_masked_phone_stays() {
        var place = place();
        String phone = TestCounty.phone();
        String id = add(place, "phone", phone);

        assertThat(http.put(county.admin(), URL + "/" + id + "/status", Map.of("status", "DISABLED")).status()).isEqualTo(204);
        assertThat(accounts.of(accountOf(id)).enabled()).isFalse();
        assertThat(accounts.of(accountOf(id)).phone()).isEqualTo(phone);
        var detail = http.get(county.admin(), URL + "/" + id);
        assertThat(detail.at("/status").asString()).isEqualTo("DISABLED");
        assertThat(http.put(county.admin(), URL + "/" + id, form(place, "phone", detail.at("/phone").asString(), "name", "测试改名")).status()).isEqualTo(204);
        assertThat(accounts.of(accountOf(id)).phone()).isEqualTo(phone);
        assertThat(accounts.of(accountOf(id)).name()).isEqualTo("测试改名");
        assertThat(accounts.of(accountOf(id)).enabled()).isTrue();
        var other = http.put(county.admin(), URL + "/" + id, form(place, "phone", "138****9999"));
        assertThat(other.code()).as("the mask of another number").isEqualTo("MASK_UNKNOWN");
        assertThat(other.at("/errors/0/field").asString()).isEqualTo("phone");
        assertThat(accounts.of(accountOf(id)).phone()).isEqualTo(phone);
        long account = accountOf(id);
        assertThat(http.delete(county.admin(), URL + "/" + id).status()).isEqualTo(204);
        assertThat(accounts.of(account)).isNull();
        assertThat(http.post(county.admin(), URL, form(place, "phone", phone)).status()).isEqualTo(201);
    }

    @Test
    void without_auth_service_nothing_is_written() {
        var place = place();
        accounts.down(true);
        try {
            assertThat(http.post(county.admin(), URL, form(place)).status()).isEqualTo(503);
        } finally {
            accounts.down(false);
        }
        assertThat(total("gridId=" + place.town())).isZero();
    }

    @Test
    @DisplayName("C01 a town reaches its own people only")
    void C01_a_town_reaches_its_own_people_only() throws IOException {
        var mine = place();
        var foreign = place();
        String ours = add(mine);
        String theirs = add(foreign);
        var clerk = users.login(1701).mayAll(DataScope.subtrees(Set.of(mine.seat().path())));

        assertThat(http.get(clerk, URL).at("/total").asInt()).isEqualTo(1);
        assertThat(http.get(clerk, URL + "?gridId=" + foreign.town()).at("/total").asInt()).isZero();
        assertThat(http.get(clerk, URL + "/" + ours).status()).isEqualTo(200);
        assertThat(http.get(clerk, URL + "/" + theirs).status()).isEqualTo(404);
        assertThat(sheets.exported(clerk, URL + "/export", TITLES)).extracting(it -> it.get("所属网格")).allMatch(it -> it.endsWith(mine.villageName())).hasSize(1);
        for (var answer : List.of(http.put(clerk, URL + "/" + theirs, form(mine)), http.put(clerk, URL + "/" + ours, form(foreign)), http.post(clerk, URL, form(foreign)),
                http.put(clerk, URL + "/" + theirs + "/status", Map.of("status", "DISABLED")), http.delete(clerk, URL + "/" + theirs))) {
            assertThat(answer.code()).as(answer.text()).isEqualTo("OUT_OF_SCOPE");
        }
    }

    @Test
    @DisplayName("C06 C07 who may not assign roles sends none and other fields are refused")
    void C06_C07_who_may_not_assign_roles_sends_none_and_other_fields_are_refused() {
        var place = place();
        var clerk = users.login(1702).may("org:mass:add", DataScope.all("test"));

        assertThat(http.post(clerk, URL, form(place, "roleIds", List.of("1"))).code()).isEqualTo("NO_PERMISSION");
        for (String extra : List.of("id", "accountId", "orgId", "orgPath", "ownerId")) {
            var refused = http.post(county.admin(), URL, form(place, extra, "1"));
            assertThat(refused.code()).isEqualTo("UNKNOWN_FIELD");
            assertThat(refused.at("/errors/0/field").asString()).isEqualTo(extra);
        }
    }

    @Test
    @DisplayName("C10 ORG-14 import and export by grid")
    void C10_ORG_14_import_and_export_by_grid() throws IOException {
        var mine = place();
        var foreign = place();
        String taken = TestCounty.phone();
        county.member(mine.seat(), "phone", taken);
        String twice = TestCounty.phone();
        var clerk = users.login(1703).mayAll(DataScope.subtrees(Set.of(mine.seat().path())));

        var job = sheets.importInto(clerk, URL, TestSheets.sheet(TITLES, List.of(
                row("=1+1", twice, mine.villageName()), row("乙", twice, mine.villageName()), row("丙", taken, mine.villageName()), row("丁", TestCounty.phone(), foreign.villageName()),
                row("戊", "12345", mine.villageName()), row("己", TestCounty.phone(), "没有的村"))));

        assertThat(job.at("/done").asInt()).as(job.text()).isEqualTo(1);
        assertThat(TestSheets.messages(job)).containsExactlyInAnyOrder("手机号码与第2行重复", "手机号码已存在", "网格“" + foreign.villageName() + "”不在您的管理范围内", "手机号码不正确",
                "网格“没有的村”不存在");
        add(foreign);
        var exported = sheets.exported(county.admin(), URL + "/export?gridId=" + mine.town(), TITLES);
        assertThat(exported).singleElement().satisfies(it -> {
            assertThat(it.get("姓名")).isEqualTo("'=1+1");
            assertThat(it.get("手机号")).isEqualTo("166****" + twice.substring(7));
        });
    }

    @Test
    @DisplayName("D04 wildcards mean themselves and far pages are empty")
    void D04_wildcards_mean_themselves_and_far_pages_are_empty() {
        var place = place();
        add(place, "name", "百分%号");

        assertThat(total("name=%25&gridId=" + place.town())).isEqualTo(1);
        assertThat(total("name=_&gridId=" + place.town())).isZero();
        assertThat(http.get(county.admin(), URL + "?page=100000&size=200").at("/items").size()).isZero();
        assertThat(http.get(county.admin(), URL + "?size=1000000").status()).isEqualTo(400);
        assertThat(http.get(county.admin(), URL + "?sort=phone_cipher").status()).isEqualTo(400);
        assertThat(http.get(county.admin(), URL + "?phone=%25").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("ORG-18 ORG-24 a village and an organisation with people stay and a move takes them along")
    void ORG_18_ORG_24_a_village_and_an_organisation_with_people_stay_and_a_move_takes_them_along() {
        var place = place();
        String id = add(place);

        assertThat(http.delete(county.admin(), "/api/org/towns/" + place.village()).at("/detail").asString()).contains("不能删除:其下有1个群众账号");
        assertThat(http.delete(county.admin(), "/api/org/organizations/" + place.seat().id()).at("/detail").asString()).isEqualTo("该组织下存在群众账号,不能删除");
        assertThat(http.put(county.admin(), "/api/org/towns/" + place.town(), Map.of("name", "换代码镇" + id, "sort", 1)).code()).isEqualTo("IN_USE");
        var to = county.town();
        var seat = http.get(county.admin(), "/api/org/organizations/" + place.seat().id());
        http.put(county.admin(), "/api/org/organizations/" + place.seat().id(), Map.of("parentId", to.id(), "name", seat.at("/name").asString(), "type", "COMMITTEE", "sort", 1,
                "divisionCode", seat.at("/divisionCode").asString()));
        assertThat(http.get(users.login(1704).mayAll(DataScope.subtrees(Set.of(to.path()))), URL + "/" + id).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("SYS-35 siblings learn grid and organisation by id")
    void SYS_35_siblings_learn_grid_and_organisation_by_id() {
        var place = place();
        String id = add(place);

        var answer = http.post(null, "/internal/mass-accounts/lookup", List.of(id, "4"));

        assertThat(answer.json()).as(answer.text()).hasSize(1);
        assertThat(answer.at("/0/gridName").asString()).isEqualTo(place.villageName());
        assertThat(answer.at("/0/orgName").asString()).startsWith("中共网格").endsWith("镇委员会");
        assertThat(answer.at("/0/accountId").asLong()).isEqualTo(accountOf(id));
        assertThat(http.post(null, "/internal/mass-accounts/lookup", List.of()).text()).isEqualTo("[]");
    }

    private String add(Place place, Object... changes) {
        return TestCounty.created(http.post(county.admin(), URL, form(place, changes)));
    }

    private long accountOf(String id) {
        return http.get(county.admin(), URL + "/" + id).at("/accountId").asLong();
    }

    private int total(String query) {
        return http.get(county.admin(), URL + "?" + query).at("/total").asInt();
    }

    private static Map<String, Object> form(Place place, Object... changes) {
        var form = new HashMap<String, Object>(Map.of("name", "测试网格员", "phone", TestCounty.phone(), "gridId", place.village(), "duty", "网格员"));
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }

    private static Map<String, String> row(String name, String phone, String grid) {
        return Map.of("姓名", name, "手机号", phone, "所属网格", grid, "网格职责", "网格员");
    }
}
