package cn.dangjian.org;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.organization.OrganizationType;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.seata.core.context.RootContext;
import org.apache.seata.tm.api.GlobalTransaction;
import org.apache.seata.tm.api.GlobalTransactionContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every flow that uses the coordinator, with the real one: this test is the caller that changes its mind. So each statement of a flow is one that Seata understands, and each row
 * that it wrote is taken back.
 */
@OrgIT
@TestPropertySource(properties = {"seata.enabled=true", "dangjian.jobs.admin="})
class GlobalTransactionIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MEMBERS = "/api/org/members";
    private static final String DEVELOPMENT = "/api/org/development";
    private static final String MASSES = "/api/org/mass-accounts";
    private static final String TRANSFERS = "/api/org/transfers";
    private static final String ORGANIZATIONS = "/api/org/organizations";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final TestSheets sheets;
    private final JdbcTemplate jdbc;
    private final WholeSchema schema;

    @Autowired
    GlobalTransactionIT(TestHttp http, TestUsers users, TestCounty county, TestSheets sheets, JdbcTemplate jdbc) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.sheets = sheets;
        this.jdbc = jdbc;
        this.schema = new WholeSchema(jdbc);
    }

    @Test
    @DisplayName("ORG-04 ORG-07 ORG-08 a member's beginning change move and end are taken back")
    void ORG_04_ORG_07_ORG_08_a_members_beginning_change_move_and_end_are_taken_back() throws Exception {
        var here = county.branch(county.town());
        var there = county.branch(county.town());
        var form = county.person(here);
        String path = MEMBERS + "/" + TestCounty.created(http.post(county.admin(), MEMBERS, form));
        var elsewhere = new HashMap<>(form);
        elsewhere.put("orgId", there.id());
        elsewhere.put("phone", TestCounty.phone());

        takenBack("POST", MEMBERS, county.person(here));
        takenBack("PUT", path, elsewhere);
        takenBack("DELETE", path, null);
        assertThat(http.get(county.admin(), path).at("/orgId").asString()).isEqualTo(here.id());
    }

    @Test
    @DisplayName("ORG-29 a promotion is taken back")
    void ORG_29_a_promotion_is_taken_back() throws Exception {
        var form = county.person(county.branch(county.town()), "memberType", "PROBATIONARY", "appliedOn", "2020-01-01", "activistOn", "2020-07-01", "probationaryOn", "2022-07-01");
        String path = DEVELOPMENT + "/" + TestCounty.created(http.post(county.admin(), DEVELOPMENT, form));
        form.put("memberType", "FULL");

        takenBack("PUT", path + "?confirmed=true", form);
        assertThat(http.get(county.admin(), path).at("/memberType").asString()).isEqualTo("PROBATIONARY");
    }

    @Test
    @DisplayName("G09 a transfer a request an acceptance and the lapse of a request are taken back")
    void G09_a_transfer_a_request_an_acceptance_and_the_lapse_of_a_request_are_taken_back() throws Exception {
        var from = county.branch(county.town());
        var to = county.branch(county.town());
        String member = county.member(from);
        var giving = users.login(741).mayAll(DataScope.subtrees(Set.of(from.path())));
        var wish = Map.of("memberId", member, "toOrgId", to.id(), "reason", "工作调动");

        takenBack("POST", TRANSFERS, wish);
        takenBack(giving, "POST", TRANSFERS, wish);
        String request = TestCounty.created(http.post(giving, TRANSFERS, wish));
        takenBack("POST", TRANSFERS + "/" + request + "/accept", Map.of("answer", "欢迎"));
        takenBack("DELETE", MEMBERS + "/" + member, null);
    }

    @Test
    @DisplayName("ORG-13 ORG-15 a grid worker's beginning change switch and end are taken back")
    void ORG_13_ORG_15_a_grid_workers_beginning_change_switch_and_end_are_taken_back() throws Exception {
        String village = village(TestCounty.code());
        String path = MASSES + "/" + TestCounty.created(http.post(county.admin(), MASSES, worker(village)));

        takenBack("POST", MASSES, worker(village));
        takenBack("PUT", path, worker(village));
        takenBack("PUT", path + "/status", Map.of("status", "DISABLED"));
        takenBack("DELETE", path, null);
    }

    @Test
    @DisplayName("SYS-36 an own photo is taken back")
    void SYS_36_an_own_photo_is_taken_back() throws Exception {
        String member = county.member(county.branch(county.town()));
        long account = http.get(county.admin(), MEMBERS + "/" + member).at("/accountId").asLong();
        var me = users.login(account).person(Long.parseLong(member));
        String before = http.get(county.admin(), MEMBERS + "/" + member).text();
        var transaction = begin();

        var answer = http.send(http.uploading(me, "/api/org/me/photo", "a.png", TestPictures.png()).header(RootContext.KEY_XID, transaction.getXid()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(http.get(county.admin(), MEMBERS + "/" + member).text()).isNotEqualTo(before);
        transaction.rollback();

        assertThat(http.get(county.admin(), MEMBERS + "/" + member).text()).isEqualTo(before);
    }

    @Test
    @DisplayName("ORG-17 ORG-18 an organisation's beginning move with all that is below it and end are taken back")
    void ORG_17_ORG_18_an_organisations_beginning_move_with_all_that_is_below_it_and_end_are_taken_back() throws Exception {
        String code = TestCounty.code();
        var town = county.seat(county.root(), "中共全局镇委员会" + code, code);
        var branch = county.branch(town);
        var target = county.town();
        String village = county.place(county.place(county.townRoot(), "全局镇" + code, code), "全局村", null);
        TestCounty.created(http.post(county.admin(), MASSES, worker(village)));
        String member = county.member(branch);
        http.post(county.admin(), MEMBERS + "/" + member + "/reveals", Map.of("fields", List.of("phone"), "reason", "核对党费缴纳信息"));
        TestCounty.created(http.post(county.admin(), TRANSFERS, Map.of("memberId", county.member(branch), "toOrgId", target.id())));
        Map<String, Object> form = Map.of("parentId", target.id(), "name", "中共改名镇委员会" + code, "type", "COMMITTEE", "sort", 2, "divisionCode", code);
        var empty = county.branch(town);

        takenBack("POST", ORGANIZATIONS, Map.of("parentId", town.id(), "name", "新党支部" + code, "type", "BRANCH", "sort", 1, "phone", TestCounty.phone()));
        takenBack("PUT", ORGANIZATIONS + "/" + town.id(), form);
        takenBack("DELETE", ORGANIZATIONS + "/" + empty.id(), null);
        assertThat(county.find(branch.id()).path()).isEqualTo(branch.path());
    }

    @Test
    @DisplayName("ORG-17 a copy that saw a change which was taken back does not take the next one for it")
    void ORG_17_a_copy_that_saw_a_change_which_was_taken_back_does_not_take_the_next_one_for_it() throws Exception {
        var town = county.town();
        var transaction = begin();
        Map<String, Object> form = Map.of("parentId", town.id(), "name", "收回的党支部", "type", "BRANCH", "sort", 1);
        assertThat(send(county.admin(), transaction, "POST", ORGANIZATIONS, form).status()).isEqualTo(201);
        long seen = treeVersion();
        transaction.rollback();
        assertThat(treeVersion()).isLessThan(seen);

        county.branch(town);

        assertThat(treeVersion()).isGreaterThan(seen);
    }

    private long treeVersion() {
        return jdbc.queryForObject("SELECT version FROM organization_tree", Long.class);
    }

    @Test
    @DisplayName("ORG-09 ORG-14 ORG-19 imports go in with the coordinator running")
    void ORG_09_ORG_14_ORG_19_imports_go_in_with_the_coordinator_running() throws Exception {
        county.branch(county.town(), "全局导入党支部");
        String code = TestCounty.code();
        village(code);
        var member = Map.of("姓名", "导入党员", "身份证号", TestCounty.idCard(), "手机号码", TestCounty.phone(), "党组织名称", "全局导入党支部");
        var worker = Map.of("姓名", "导入网格员", "手机号", TestCounty.phone(), "所属网格", "网格村" + code, "网格职责", "网格员");
        var organization = Map.of("上级党组织", "全局导入党支部", "党组织名称", "导入党小组", "组织层级", OrganizationType.GROUP.label());

        assertIn(MEMBERS, member);
        assertIn(MASSES, worker);
        assertIn(ORGANIZATIONS, organization);
    }

    private void assertIn(String url, Map<String, String> row) throws Exception {
        var job = sheets.importInto(county.admin(), url, TestSheets.sheet(List.copyOf(row.keySet()), List.of(row)));
        assertThat(job.at("/done").asInt()).as(job.text()).isEqualTo(1);
    }

    private String village(String code) {
        county.seat(county.root(), "中共网格镇委员会" + code, code);
        return county.place(county.place(county.townRoot(), "网格镇" + code, code), "网格村" + code, null);
    }

    private static Map<String, Object> worker(String village) {
        return Map.of("name", "测试网格员", "phone", TestCounty.phone(), "gridId", village, "duty", "网格员");
    }

    private void takenBack(String method, String path, Object body) throws Exception {
        takenBack(county.admin(), method, path, body);
    }

    /** The request does something, and after the rollback every row of the schema is what it was. */
    private void takenBack(TestUser user, String method, String path, Object body) throws Exception {
        var before = schema.rows();
        var transaction = begin();
        var answer = send(user, transaction, method, path, body);
        assertThat(answer.status()).as(method + " " + path + " " + answer.text()).isBetween(200, 299);
        assertThat(schema.rows()).as(method + " " + path).isNotEqualTo(before);
        transaction.rollback();
        schema.rows().forEach((table, rows) -> assertThat(rows).as(method + " " + path + ": " + table).isEqualTo(before.get(table)));
    }

    private TestAnswer send(TestUser user, GlobalTransaction transaction, String method, String path, Object body) {
        return http.send(http.request(user, path).header("Content-Type", "application/json").header(RootContext.KEY_XID, transaction.getXid())
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private static GlobalTransaction begin() throws Exception {
        GlobalTransaction transaction = GlobalTransactionContext.createNew();
        transaction.begin(30_000, "test");
        RootContext.unbind();
        return transaction;
    }
}
