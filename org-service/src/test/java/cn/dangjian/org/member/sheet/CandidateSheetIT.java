package cn.dangjian.org.member.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.dictionary.MemberChoices;
import cn.dangjian.org.member.Register;
import cn.dangjian.sheets.SheetColumn;
import cn.dangjian.sheets.SheetReader;
import cn.dangjian.sheets.SheetRow;
import cn.dangjian.sheets.SheetWriter;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUsers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@OrgIT
class CandidateSheetIT {

    private static final String URL = "/api/org/development";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    @TempDir
    private Path folder;

    @Autowired
    CandidateSheetIT(TestHttp http, TestUsers users, TestCounty county) {
        this.http = http;
        this.users = users;
        this.county = county;
    }

    @Test
    @DisplayName("ORG-30 the export holds the filtered type of the own town only")
    void ORG_30_the_export_holds_the_filtered_type_of_the_own_town_only() throws IOException {
        var branch = county.branch(county.town());
        county.member(branch, "memberType", "PROBATIONARY");
        county.member(branch, "memberType", "ACTIVIST");
        county.member(branch);
        county.member(county.branch(county.town()), "memberType", "PROBATIONARY");
        var clerk = users.login(920).may("org:development:export", DataScope.subtrees(Set.of(branch.path())));

        assertThat(export(clerk, "?type=PROBATIONARY")).extracting(it -> it.get("党员类型")).containsExactly("预备党员");
        assertThat(export(clerk, "")).extracting(it -> it.get("党员类型")).containsExactlyInAnyOrder("预备党员", "入党积极分子");
        assertThat(export(clerk, "").getFirst().get("手机号码")).contains("****");
        assertThat(http.get(clerk, URL + "/export?type=FULL").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("ORG-30 H03 whole numbers leave with the right and a reason only and are on record")
    void ORG_30_H03_whole_numbers_leave_with_the_right_and_a_reason_only_and_are_on_record() throws IOException {
        var town = county.town();
        var branch = county.branch(town);
        var form = county.person(branch, "memberType", "ACTIVIST");
        TestCounty.created(http.post(county.admin(), URL, form));
        var other = county.branch(county.town());
        county.member(other, "memberType", "ACTIVIST");
        var both = DataScope.subtrees(Set.of(branch.path(), other.path()));
        var clerk = users.login(922).named("导出号码的人").may("org:development:export", both).may("org:member:sensitive", DataScope.subtrees(Set.of(town.path())));
        String reason = "?reason=" + URLEncoder.encode("核对发展对象材料", StandardCharsets.UTF_8);

        assertThat(export(clerk, reason)).extracting(it -> it.get("手机号码")).hasSize(2).contains(form.get("phone").toString()).anyMatch(it -> it.contains("****"));
        assertThat(export(clerk, "")).allSatisfy(it -> assertThat(it.get("手机号码")).contains("****"));
        assertThat(http.get(clerk, URL + "/export?reason=abc").at("/errors/0/field").asString()).isEqualTo("reason");
        var unable = users.login(923).may("org:development:export", both);
        assertThat(http.get(unable, URL + "/export" + reason).code()).isEqualTo("NO_PERMISSION");

        var record = http.get(county.admin(), "/api/org/reveals?viewer=" + URLEncoder.encode("导出号码的人", StandardCharsets.UTF_8));
        assertThat(record.at("/total").asInt()).as(record.text()).isEqualTo(1);
        assertThat(record.at("/items/0/kind").asString()).isEqualTo("EXPORT");
        assertThat(record.at("/items/0/reason").asString()).isEqualTo("核对发展对象材料");
    }

    @Test
    @DisplayName("ORG-30 C10 an import takes candidates of the own town only")
    void ORG_30_C10_an_import_takes_candidates_of_the_own_town_only() throws IOException {
        var mine = county.town();
        county.branch(mine, "发展导入党支部");
        county.branch(county.town(), "邻镇发展党支部");
        var clerk = users.login(921).may("org:development:import", DataScope.subtrees(Set.of(mine.path())));
        var file = sheet(List.of(row("发展导入党支部", "入党积极分子"), row("发展导入党支部", "正式党员"), row("发展导入党支部", ""), row("邻镇发展党支部", "预备党员")));

        var started = http.upload(clerk, URL + "/imports", "发展.xlsx", file);
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        String job = URL + "/imports/" + started.at("/id").asString();
        await().atMost(Duration.ofSeconds(20)).until(() -> !http.get(clerk, job).at("/status").asString().equals("RUNNING"));

        var done = http.get(clerk, job);
        assertThat(done.at("/done").asInt()).as(done.text()).isEqualTo(1);
        assertThat(done.json().at("/errors").findValuesAsString("field")).containsExactly("党员类型", "党员类型", "党组织名称");
        assertThat(http.get(county.admin(), URL + "?orgId=" + mine.id()).at("/total").asInt()).isEqualTo(1);
        assertThat(http.get(clerk, URL + "/import-template").status()).isEqualTo(200);
    }

    private List<SheetRow> export(cn.dangjian.testing.TestUser user, String query) throws IOException {
        var answer = http.get(user, URL + "/export" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Path file = Files.write(folder.resolve("export" + System.nanoTime() + ".xlsx"), answer.body());
        var rows = new ArrayList<SheetRow>();
        new SheetReader(MemberColumns.forImport(List.of(), MemberChoices.NONE, Register.DEVELOPMENT), 100).read(file, rows::add);
        return rows;
    }

    private static Map<String, String> row(String organization, String type) {
        return new HashMap<>(Map.of("姓名", "导入人员", "身份证号", TestCounty.idCard(), "手机号码", TestCounty.phone(), "党组织名称", organization, "党员类型", type));
    }

    private static byte[] sheet(List<Map<String, String>> rows) throws IOException {
        var columns = Stream.of(MemberColumns.values()).map(it -> SheetColumn.<Map<String, String>>of(it.title(), row -> row.get(it.title()))).toList();
        var out = new ByteArrayOutputStream();
        SheetWriter.write(out, "发展人员", columns, rows.iterator());
        return out.toByteArray();
    }
}
