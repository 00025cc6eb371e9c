package cn.dangjian.org.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestSheets;
import cn.dangjian.sheets.SheetRow;
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
import tools.jackson.databind.JsonNode;

@OrgIT
class OrganizationSheetIT {

    private static final String URL = "/api/org/organizations";
    private static final List<String> TITLES = Stream.of(OrganizationColumns.values()).map(OrganizationColumns::title).toList();
    private static final String ROOT = "中共测试县委员会";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final TestSheets sheets;
    private final JdbcTemplate jdbc;
    private final Ciphers ciphers;

    @Autowired
    OrganizationSheetIT(TestHttp http, TestUsers users, TestCounty county, TestSheets sheets, JdbcTemplate jdbc, Ciphers ciphers) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.sheets = sheets;
        this.jdbc = jdbc;
        this.ciphers = ciphers;
    }

    @Test
    @DisplayName("ORG-19 a tree of three levels goes out and comes in the same")
    void ORG_19_a_tree_of_three_levels_goes_out_and_comes_in_the_same() throws IOException {
        county.root();
        String town = "中共往返" + TestCounty.code() + "镇委员会";
        var rows = List.of(
                Map.of("上级党组织", ROOT, "党组织名称", town, "组织层级", "党委", "显示排序", "3", "是否为直工委", "是", "联系电话", "0776-8681234", "邮箱", "a@example.cn", "负责人", "测试书记"),
                Map.of("上级党组织", ROOT + "/" + town, "党组织名称", "往返村党总支", "组织层级", "党总支", "显示排序", "2", "党组织类型", "农村基层党组织"),
                Map.of("上级党组织", ROOT + "/" + town + "/往返村党总支", "党组织名称", "往返屯党支部", "组织层级", "党支部", "显示排序", "1", "状态", "停用"));

        assertThat(sheets.importInto(county.admin(), URL, TestSheets.sheet(TITLES, rows)).at("/done").asInt()).isEqualTo(3);
        var first = part(town);
        var seat = tree("往返").at("/0/children/0");
        assertThat(seat.at("/leaderName").asString()).isEqualTo("测试书记");
        for (String node : List.of(seat.at("/children/0/children/0/id").asString(), seat.at("/children/0/id").asString(), seat.at("/id").asString())) {
            assertThat(http.delete(county.admin(), URL + "/" + node).status()).isEqualTo(204);
        }
        var back = sheets.importInto(county.admin(), URL, TestSheets.sheet(TITLES, first.stream().map(SheetRow::cells).toList()));

        assertThat(back.at("/done").asInt()).as(back.text()).isEqualTo(3);
        assertThat(part(town)).extracting(SheetRow::cells).isEqualTo(first.stream().map(SheetRow::cells).toList());
    }

    @Test
    @DisplayName("ORG-19 rows are refused with row and reason")
    void ORG_19_rows_are_refused_with_row_and_reason() throws IOException {
        county.root();
        var job = sheets.importInto(county.admin(), URL, TestSheets.sheet(TITLES, List.of(
                Map.of("党组织名称", "第二个县委", "组织层级", "县委员会"), Map.of("上级党组织", "没有的党委", "党组织名称", "甲", "组织层级", "党支部"),
                Map.of("上级党组织", ROOT, "党组织名称", "乙", "组织层级", "支部"), Map.of("上级党组织", ROOT, "党组织名称", "丙", "组织层级", "县委员会"),
                Map.of("上级党组织", ROOT, "党组织名称", "丁", "组织层级", "党支部", "邮箱", "不是邮箱"))));

        assertThat(job.at("/failed").asInt()).isEqualTo(5);
        assertThat(TestSheets.messages(job)).contains("请填写上级党组织", "上级党组织“没有的党委”不存在", "组织层级“支部”不存在", "县委员会只能是最上级的党组织", "邮箱不正确");
    }

    @Test
    @DisplayName("C01 C10 a town exports and imports its own part only")
    void C01_C10_a_town_exports_and_imports_its_own_part_only() throws IOException {
        var mine = county.town();
        var foreign = county.town();
        var clerk = users.login(1601).mayAll(DataScope.subtrees(Set.of(mine.path())));
        String foreignName = http.get(county.admin(), URL + "/" + foreign.id()).at("/name").asString();
        String mineName = http.get(county.admin(), URL + "/" + mine.id()).at("/name").asString();

        var job = sheets.importInto(clerk, URL, TestSheets.sheet(TITLES, List.of(
                Map.of("上级党组织", mineName, "党组织名称", "本镇新支部", "组织层级", "党支部"), Map.of("上级党组织", foreignName, "党组织名称", "邻镇新支部", "组织层级", "党支部"),
                Map.of("上级党组织", ROOT, "党组织名称", "县里新支部", "组织层级", "党支部"))));

        assertThat(job.at("/done").asInt()).as(job.text()).isEqualTo(1);
        assertThat(TestSheets.messages(job)).containsExactly("上级党组织“" + foreignName + "”不在您的管理范围内", "上级党组织“" + ROOT + "”不在您的管理范围内");
        assertThat(sheets.exported(clerk, URL + "/export", TITLES)).extracting(it -> it.get("党组织名称")).containsExactly(mineName, "本镇新支部");
    }

    @Test
    @DisplayName("H01 a mobile number is masked and comes back unchanged")
    void H01_a_mobile_number_is_masked_and_comes_back_unchanged() throws IOException {
        String phone = TestCounty.phone();
        String id = TestCounty.created(http.post(county.admin(), URL,
                Map.of("parentId", county.root().id(), "name", "电话" + phone + "党支部", "type", "BRANCH", "sort", 1, "phone", phone)));
        var node = http.get(county.admin(), URL + "/" + id);

        assertThat(node.at("/phone").asString()).isEqualTo("166****" + phone.substring(7));
        assertThat(http.put(county.admin(), URL + "/" + id, Map.of("parentId", county.root().id(), "name", "改名" + id + "党支部", "type", "BRANCH", "sort", 1, "phone", node.at("/phone").asString(),
                "status", "DISABLED")).status()).isEqualTo(204);
        assertThat(http.get(county.admin(), URL + "/tree?status=DISABLED&name=改名" + id).text()).contains("166****" + phone.substring(7)).doesNotContain("\"" + phone + "\"");
        assertThat(stored(id)).isEqualTo(phone);
        var wrong = Map.of("parentId", county.root().id(), "name", "改名" + id + "党支部", "type", "BRANCH", "sort", 1, "phone", "139****0000");
        assertThat(http.put(county.admin(), URL + "/" + id, wrong).code()).as("a mask of another number").isEqualTo("MASK_UNKNOWN");
        var another = new HashMap<String, Object>(wrong);
        another.put("name", "另名" + id + "党支部");
        assertThat(http.post(county.admin(), URL, another).at("/errors/0/field").asString()).as("a mask of no number yet").isEqualTo("phone");
    }

    @Test
    @DisplayName("H02 the phone of an organisation is encrypted at rest")
    void H02_the_phone_of_an_organisation_is_encrypted_at_rest() throws IOException {
        county.root();
        String phone = TestCounty.phone();
        String name = "来电" + phone.substring(4) + "党支部";
        sheets.importInto(county.admin(), URL, TestSheets.sheet(TITLES, List.of(Map.of("上级党组织", ROOT, "党组织名称", name, "组织层级", "党支部", "联系电话", phone))));
        String id = jdbc.queryForObject("SELECT id FROM organization WHERE name = ?", String.class, name);

        assertThat(jdbc.queryForMap("SELECT * FROM organization WHERE id = ?", id).values()).noneMatch(it -> String.valueOf(it).contains(phone));
        assertThat(stored(id)).isEqualTo(phone);
        http.put(county.admin(), URL + "/" + id, Map.of("parentId", county.root().id(), "name", name, "type", "BRANCH", "sort", 1));
        assertThat(http.get(county.admin(), URL + "/" + id).at("/phone").isNull()).isTrue();
    }

    private String stored(String id) {
        return ciphers.decrypt(jdbc.queryForObject("SELECT phone_cipher FROM organization WHERE id = ?", String.class, id));
    }

    private List<SheetRow> part(String town) throws IOException {
        return sheets.exported(county.admin(), URL + "/export?name=往返", TITLES).stream()
                .filter(it -> it.get("党组织名称").equals(town) || String.valueOf(it.get("上级党组织")).contains(town)).toList();
    }

    private JsonNode tree(String name) {
        return http.get(county.admin(), URL + "/tree?name=" + name).json();
    }
}
