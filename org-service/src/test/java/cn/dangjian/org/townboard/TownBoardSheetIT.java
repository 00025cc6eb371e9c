package cn.dangjian.org.townboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestCounty.Org;
import cn.dangjian.org.TestSheets;
import cn.dangjian.sheets.SheetRow;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUsers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrgIT
class TownBoardSheetIT {

    private static final String URL = "/api/org/town-boards";
    private static final List<String> TITLES = List.of("姓名", "职务", "联系方式", "排序");
    private static final List<String> POSTS = List.of("书记", "副书记", "组织委员", "纪律委员", "宣传委员");

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final TestSheets sheets;
    private Org seat;
    private String village;

    @Autowired
    TownBoardSheetIT(TestHttp http, TestUsers users, TestCounty county, TestSheets sheets) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.sheets = sheets;
    }

    @BeforeEach
    void village() {
        String code = TestCounty.code();
        seat = county.seat(county.root(), "中共表格" + code + "镇委员会", code);
        village = county.place(county.place(county.townRoot(), "表格班子" + code + "镇", code), "表格班子" + code + "村", null);
    }

    @Test
    @DisplayName("ORG-35 a file of five is imported for a village and comes out again; a second time all are known")
    void ORG_35_in_and_out() throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 5; i >= 1; i--) {
            rows.add(Map.of("姓名", "成员" + i, "职务", POSTS.get(i - 1), "联系方式", TestCounty.phone(), "排序", String.valueOf(i)));
        }
        byte[] sheet = TestSheets.sheet(TITLES, rows);

        assertThat(into(village, "PARTY_COMMITTEE", "&dryRun=true", sheet).at("/done").asInt()).isEqualTo(5);
        assertThat(exported("PARTY_COMMITTEE")).isEmpty();
        var job = into(village, "PARTY_COMMITTEE", "", sheet);
        assertThat(job.at("/done").asInt()).as(job.text()).isEqualTo(5);
        assertThat(exported("PARTY_COMMITTEE")).extracting(it -> it.get("职务")).containsExactlyElementsOf(POSTS);
        assertThat(exported("PARTY_COMMITTEE")).allSatisfy(it -> assertThat(it.get("联系方式")).startsWith("166****"));
        assertThat(exported("VILLAGERS_COMMITTEE")).isEmpty();
        var again = into(village, "PARTY_COMMITTEE", "", sheet);
        assertThat(again.at("/failed").asInt()).isEqualTo(5);
        assertThat(TestSheets.messages(again)).contains("“成员1”已在该班子中任书记");
        assertThat(http.get(county.admin(), URL + "/import-template").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("ORG-35 D06 rows that are wrong are named, texts like formulas are neutralised")
    void ORG_35_wrong_rows() throws IOException {
        var job = into(village, "VILLAGERS_COMMITTEE", "", TestSheets.sheet(TITLES, List.of(
                Map.of("姓名", "赵六", "职务", "主任", "排序", "1"), Map.of("职务", "委员", "排序", "2"), Map.of("姓名", "无排序", "职务", "委员"),
                Map.of("姓名", "错号", "职务", "委员", "联系方式", "123", "排序", "3"), Map.of("姓名", "掩码", "职务", "委员", "联系方式", "138****0001", "排序", "3"),
                Map.of("姓名", "赵六", "职务", "主任", "排序", "4"), Map.of("姓名", "字母", "职务", "委员", "排序", "很前"))));

        assertThat(job.at("/done").asInt()).as(job.text()).isEqualTo(1);
        assertThat(TestSheets.messages(job)).containsExactly("请填写姓名", "请填写排序", "联系方式应为11位手机号码,或带区号的座机号码如0776-1234567", "联系方式含有“*”,请填写完整号码",
                "“赵六”已在该班子中任主任", "排序应为数字");
        http.post(county.admin(), URL, Map.of("townId", village, "board", "VILLAGERS_COMMITTEE", "name", "=1+1", "post", "委员", "sort", 2));
        assertThat(exported("VILLAGERS_COMMITTEE")).extracting(it -> it.get("姓名")).containsExactly("赵六", "'=1+1");
    }

    @Test
    @DisplayName("C10 a file for another town's village is refused, and so is one for the county")
    void C10_a_file_for_another_town() throws IOException {
        String code = TestCounty.code();
        county.seat(county.root(), "中共旁" + code + "镇委员会", code);
        String foreign = county.place(county.place(county.townRoot(), "旁" + code + "镇", code), "旁" + code + "村", null);
        var clerk = users.login(1611).mayAll(DataScope.subtrees(Set.of(seat.path())));
        byte[] sheet = TestSheets.sheet(TITLES, List.of(Map.of("姓名", "偷入", "职务", "书记", "排序", "1")));

        assertThat(http.upload(clerk, at(foreign, "PARTY_COMMITTEE"), "a.xlsx", sheet).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(http.upload(county.admin(), at(county.townRoot(), "PARTY_COMMITTEE"), "a.xlsx", sheet).code()).isEqualTo("TOWN_LEVEL");
        assertThat(http.get(county.admin(), URL + "?townId=" + foreign + "&board=PARTY_COMMITTEE").at("/total").asInt()).isZero();
    }

    private TestAnswer into(String townId, String board, String more, byte[] sheet) {
        return sheets.done(county.admin(), URL, http.upload(county.admin(), at(townId, board) + more, "a.xlsx", sheet));
    }

    private static String at(String townId, String board) {
        return URL + "/imports?townId=" + townId + "&board=" + board;
    }

    private List<SheetRow> exported(String board) throws IOException {
        return sheets.exported(county.admin(), URL + "/export?townId=" + village + "&board=" + board, TITLES);
    }
}
