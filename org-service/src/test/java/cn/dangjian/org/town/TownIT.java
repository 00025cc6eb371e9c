package cn.dangjian.org.town;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.AccountBook;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestSheets;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUsers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrgIT
class TownIT {

    private static final String URL = "/api/org/towns";
    private static final List<String> TITLES = List.of("上级", "名称", "行政区划代码", "排序", "状态");

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final TestSheets sheets;
    private final AccountBook accounts;

    @Autowired
    TownIT(TestHttp http, TestUsers users, TestCounty county, TestSheets sheets, AccountBook accounts) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.sheets = sheets;
        this.accounts = accounts;
    }

    @Test
    @DisplayName("ORG-23 a root with its towns villages and hamlets")
    void ORG_23_a_root_with_its_towns_villages_and_hamlets() {
        String town = county.place(county.townRoot(), "层级镇", TestCounty.code());
        String village = county.place(town, "层级村", TestCounty.code());
        String hamlet = county.place(village, "层级屯", null);

        var tree = http.get(county.admin(), URL + "/tree?name=层级").json();

        assertThat(tree.size()).isEqualTo(1);
        assertThat(tree.at("/0/level").asString()).isEqualTo("COUNTY");
        assertThat(tree.at("/0/children/0/children/0/children/0/id").asString()).isEqualTo(hamlet);
        assertThat(http.post(county.admin(), URL, form(hamlet, "更深一级", null)).at("/detail").asString()).isEqualTo("屯(组)下不能再新增下级");
    }

    @Test
    @DisplayName("ORG-24 what has children stays and doubles are refused")
    void ORG_24_what_has_children_stays_and_doubles_are_refused() {
        String town = county.place(county.townRoot(), "删除镇", TestCounty.code());
        String code = TestCounty.code();
        String village = county.place(town, "删除村", code);

        assertThat(http.delete(county.admin(), URL + "/" + town).at("/detail").asString()).isEqualTo("“删除镇”下还有下级,请先删除下级");
        assertThat(http.post(county.admin(), URL, form(town, "删除村", null)).code()).isEqualTo("NAME_TAKEN");
        assertThat(http.post(county.admin(), URL, form(town, "别的村", code)).code()).isEqualTo("CODE_TAKEN");
        assertThat(http.post(county.admin(), URL, form(null, "第二个县", null)).code()).isEqualTo("PARENT_MISSING");
        assertThat(http.put(county.admin(), URL + "/" + village, form(county.townRoot(), "搬走", null)).code()).isEqualTo("PARENT_FIXED");
        assertThat(http.post(county.admin(), URL, Map.of("name", "斜/杠", "code", "12x")).json().at("/errors").size()).isEqualTo(3);
        assertThat(http.put(county.admin(), URL + "/" + village, form(town, "改名村", code)).status()).isEqualTo(204);
        assertThat(http.delete(county.admin(), URL + "/" + village).status()).isEqualTo(204);
        assertThat(http.delete(county.admin(), URL + "/" + town).status()).isEqualTo(204);
        assertThat(http.delete(county.admin(), URL + "/" + town).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("ORG-24 a village stays while members have it as 所属网格")
    void ORG_24_a_village_stays_while_members_have_it_as_their_grid() {
        String village = county.place(county.place(county.townRoot(), "网格镇", TestCounty.code()), "网格村", TestCounty.code());
        var branch = county.branch(county.town());
        var people = List.of(county.member(branch, "gridId", village), county.member(branch, "gridId", village, "memberType", "ACTIVIST"));

        var refused = http.delete(county.admin(), URL + "/" + village);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("IN_USE");
        assertThat(refused.at("/detail").asString()).isEqualTo("“网格村”不能删除:有2名党员或发展对象以其为所属网格,请先在党员管理、入党发展中修改他们的所属网格");
        assertThat(http.put(county.admin(), URL + "/" + village, form(null, "网格村", TestCounty.code())).status()).as("a new division code").isEqualTo(204);
        http.delete(county.admin(), "/api/org/members/" + people.getFirst());
        http.delete(county.admin(), "/api/org/development/" + people.getLast());
        assertThat(http.delete(county.admin(), URL + "/" + village).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("ORG-24 nobody comes to stand in a village that is deleted at the same moment")
    void ORG_24_nobody_stands_in_a_village_that_is_deleted_meanwhile() {
        String code = TestCounty.code();
        var seat = county.seat(county.root(), "中共同时" + code + "镇委员会", code);
        String town = county.place(county.townRoot(), "同时" + code + "镇", code);
        for (String url : List.of("/api/org/members", "/api/org/mass-accounts")) {
            String village = county.place(town, "同时村", null);
            var form = url.endsWith("members") ? county.person(seat, "gridId", village) : Map.of("name", "测试网格员", "phone", TestCounty.phone(), "gridId", village, "duty", "网格员");
            accounts.meanwhile(() -> assertThat(http.delete(county.admin(), URL + "/" + village).status()).isEqualTo(204));

            var answer = http.post(county.admin(), url, form);

            assertThat(answer.code()).as(url).isEqualTo("GRID_UNKNOWN");
        }
    }

    @Test
    @DisplayName("ORG-25 what is switched off is not offered with all below it")
    void ORG_25_what_is_switched_off_is_not_offered_with_all_below_it() {
        String town = county.place(county.townRoot(), "停用镇", TestCounty.code());
        county.place(town, "停用镇下的村", TestCounty.code());

        assertThat(http.put(county.admin(), URL + "/" + town + "/status", Map.of("status", "DISABLED")).status()).isEqualTo(204);

        assertThat(http.get(county.admin(), URL + "/options").text()).doesNotContain("停用镇");
        assertThat(http.get(county.admin(), URL + "/tree?status=DISABLED").text()).contains("停用镇");
        assertThat(http.get(null, "/internal/towns").json()).filteredOn(it -> it.at("/name").asString().startsWith("停用镇")).hasSize(2)
                .allSatisfy(it -> assertThat(it.at("/offered").asBoolean()).isFalse());
        http.put(county.admin(), URL + "/" + town + "/status", Map.of("status", "ENABLED"));
        assertThat(http.get(county.admin(), URL + "/options").text()).contains("停用镇下的村");
    }

    @Test
    @DisplayName("C01 a town sees and changes its own part only")
    void C01_a_town_sees_and_changes_its_own_part_only() throws IOException {
        String mineCode = TestCounty.code();
        String foreignCode = TestCounty.code();
        var seat = county.seat(county.root(), "中共甲" + mineCode + "镇委员会", mineCode);
        county.seat(county.root(), "中共乙" + foreignCode + "镇委员会", foreignCode);
        String mine = county.place(county.townRoot(), "甲" + mineCode + "镇", mineCode);
        String foreign = county.place(county.townRoot(), "乙" + foreignCode + "镇", foreignCode);
        String foreignVillage = county.place(foreign, "乙村", null);
        var clerk = users.login(1501).mayAll(DataScope.subtrees(Set.of(seat.path())));

        var tree = http.get(clerk, URL + "/tree").json();
        assertThat(tree.at("/0/selectable").asBoolean()).isFalse();
        assertThat(tree.at("/0/children")).extracting(it -> it.at("/id").asString()).containsExactly(mine);
        assertThat(tree.at("/0/children/0/orgName").asString()).isEqualTo("中共甲" + mineCode + "镇委员会");
        assertThat(http.get(clerk, URL + "/options").text()).doesNotContain("乙村");
        assertThat(sheets.exported(clerk, URL + "/export", TITLES)).extracting(it -> it.get("名称")).containsExactly("甲" + mineCode + "镇");
        assertThat(http.post(clerk, URL, form(mine, "甲村", null)).status()).isEqualTo(201);
        assertThat(http.put(clerk, URL + "/" + mine, form(county.townRoot(), "甲" + mineCode + "新镇", mineCode)).status()).isEqualTo(204);
        for (var answer : List.of(http.post(clerk, URL, form(foreign, "偷建村", null)), http.post(clerk, URL, form(county.townRoot(), "偷建镇", null)),
                http.put(clerk, URL + "/" + foreignVillage, form(foreign, "改名", null)), http.put(clerk, URL + "/" + foreign + "/status", Map.of("status", "DISABLED")),
                http.delete(clerk, URL + "/" + foreignVillage))) {
            assertThat(answer.code()).as(answer.text()).isEqualTo("OUT_OF_SCOPE");
        }
    }

    @Test
    @DisplayName("ORG-26 the whole county comes in by one file and goes out again")
    void ORG_26_the_whole_county_comes_in_by_one_file_and_goes_out_again() throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        county.townRoot();
        String top = rootName();
        IntStream.rangeClosed(1, 8).forEach(i -> {
            rows.add(Map.of("上级", top, "名称", "导入镇" + i, "行政区划代码", "8100001" + String.format("%02d", i), "排序", String.valueOf(i)));
            IntStream.rangeClosed(1, i == 8 ? 14 : 12).forEach(j -> rows.add(Map.of("上级", top + "/导入镇" + i, "名称", "导入村" + i + "-" + j, "排序", String.valueOf(j))));
        });

        var job = sheets.importInto(county.admin(), URL, TestSheets.sheet(TITLES, rows));
        assertThat(job.at("/done").asInt()).as(job.text()).isEqualTo(106);
        var again = sheets.importInto(county.admin(), URL, TestSheets.sheet(TITLES, rows));
        assertThat(again.at("/failed").asInt()).isEqualTo(106);
        assertThat(TestSheets.messages(again)).allMatch(it -> it.endsWith("已存在"));

        var exported = sheets.exported(county.admin(), URL + "/export?name=导入", TITLES);
        assertThat(exported).hasSize(107);
        assertThat(exported).anySatisfy(it -> {
            assertThat(it.get("上级")).isEqualTo(top + "/导入镇8");
            assertThat(it.get("名称")).isEqualTo("导入村8-14");
            assertThat(it.get("状态")).isEqualTo("正常");
        });
    }

    @Test
    @DisplayName("C10 D06 rows are refused with row and reason")
    void C10_D06_rows_are_refused_with_row_and_reason() throws IOException {
        String code = TestCounty.code();
        var seat = county.seat(county.root(), "中共丙" + code + "镇委员会", code);
        county.place(county.townRoot(), "丙" + code + "镇", code);
        county.place(county.townRoot(), "丁" + code + "镇", null);
        var clerk = users.login(1502).mayAll(DataScope.subtrees(Set.of(seat.path())));

        var job = sheets.importInto(clerk, URL, TestSheets.sheet(TITLES, List.of(
                Map.of("上级", "丙" + code + "镇", "名称", "丙村"), Map.of("上级", "丁" + code + "镇", "名称", "丁村"), Map.of("上级", "没有的镇", "名称", "戊村"),
                Map.of("上级", "丙" + code + "镇", "名称", "己村", "排序", "很前", "状态", "关"), Map.of("上级", "丙村", "名称", "屯", "行政区划代码", code))));

        assertThat(job.at("/done").asInt()).as(job.text()).isEqualTo(1);
        assertThat(TestSheets.messages(job)).containsExactly("上级“丁" + code + "镇”不在您的管理范围内", "上级“没有的镇”不存在", "排序应为数字", "状态“关”不存在", "行政区划代码已存在");
        http.post(clerk, URL, form(idOf("丙村"), "=1+1", null));
        assertThat(sheets.exported(clerk, URL + "/export", TITLES)).extracting(it -> it.get("名称")).containsSequence("丙村", "'=1+1");
    }

    @Test
    @DisplayName("C07 fields that a form does not have are refused")
    void C07_fields_that_a_form_does_not_have_are_refused() {
        String town = county.place(county.townRoot(), "赋值镇", TestCounty.code());
        var form = form(town, "赋值村", null);
        form.put("path", "/1/");

        assertThat(http.post(county.admin(), URL, form).at("/errors/0/field").asString()).isEqualTo("path");
        assertThat(http.get(county.admin(), URL + "/tree?name=赋值村").text()).doesNotContain("赋值村");
    }

    private String idOf(String village) {
        return http.get(county.admin(), URL + "/tree?name=" + village).at("/0/children/0/children/0/id").asString();
    }

    private String rootName() {
        return http.get(county.admin(), URL + "/tree").json().at("/0/name").asString();
    }

    private static Map<String, Object> form(String parent, String name, String code) {
        var form = new HashMap<String, Object>(Map.of("name", name, "sort", 1));
        form.put("parentId", parent);
        form.put("code", code);
        return form;
    }
}
