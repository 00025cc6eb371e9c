package cn.dangjian.org.member.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.AccountBook;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.dictionary.MemberChoices;
import cn.dangjian.org.member.Register;
import cn.dangjian.sheets.SheetColumn;
import cn.dangjian.sheets.SheetReader;
import cn.dangjian.sheets.SheetRow;
import cn.dangjian.sheets.SheetWriter;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.springframework.jdbc.core.JdbcTemplate;

@OrgIT
class MemberSheetIT {

    private static final String URL = "/api/org/members";
    private static final String ROOT = "中共测试县委员会";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final TestEvents events;
    private final AccountBook accounts;
    private final JdbcTemplate jdbc;
    @TempDir
    private Path folder;

    @Autowired
    MemberSheetIT(TestHttp http, TestUsers users, TestCounty county, TestEvents events, AccountBook accounts, JdbcTemplate jdbc) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.events = events;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("ORG-09 good rows go in and bad ones are reported with row and reason")
    void ORG_09_good_rows_go_in_and_bad_ones_are_reported_with_row_and_reason() throws IOException {
        var branch = county.branch(county.town(), "导入党支部甲");
        var taken = county.person(branch);
        http.post(county.admin(), URL, taken);
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 0; i < 100; i++) {
            rows.add(row("导入党支部甲"));
        }
        rows.get(9).put("身份证号", "45103019900101123X");
        rows.get(19).put("手机号码", taken.get("phone").toString());
        rows.get(29).put("党组织名称", "没有这个党支部");
        rows.get(39).putAll(Map.of("党员类型", "预备党员", "转为预备党员时间", "2025/7/1", "职务", "组织委员", "是否退休", "否", "备注", "=1+1"));

        var job = done(county.admin(), http.upload(county.admin(), URL + "/imports", "党员.xlsx", sheet(rows)));

        assertThat(job.at("/status").asString()).as(job.text()).isEqualTo("DONE");
        assertThat(List.of(job.at("/total").asInt(), job.at("/done").asInt(), job.at("/failed").asInt())).containsExactly(100, 97, 3);
        assertThat(job.json().at("/errors").findValuesAsString("row")).containsExactly("11", "21", "31");
        assertThat(job.json().at("/errors").findValuesAsString("field")).containsExactly("身份证号", "手机号码", "党组织名称");
        assertThat(job.json().at("/errors").findValuesAsString("message")).containsExactly("身份证号不正确", "手机号码已存在", "党组织“没有这个党支部”不存在");
        assertThat(http.get(county.admin(), URL + "?type=ALL&orgId=" + branch.id()).at("/total").asInt()).isEqualTo(98);
        var probationary = http.get(county.admin(), URL + "?type=PROBATIONARY&orgId=" + branch.id()).at("/items/0");
        assertThat(probationary.at("/postName").asString()).isEqualTo("组织委员");
        assertThat(accounts.of(probationary.at("/accountId").asLong()).personId()).isEqualTo(probationary.at("/id").asLong());
        assertThat(events.published("MEMBER_CREATED")).anyMatch(it -> it.key().equals(probationary.at("/id").asString()));
        assertThat(http.get(county.admin(), URL + "/imports").at("/0/fileName").asString()).isEqualTo("党员.xlsx");
    }

    @Test
    @DisplayName("ORG-09 a dry run checks and changes nothing")
    void ORG_09_a_dry_run_checks_and_changes_nothing() throws IOException {
        var branch = county.branch(county.town(), "试运行党支部");
        var twice = row("试运行党支部");

        var job = done(county.admin(), http.upload(county.admin(), URL + "/imports?dryRun=true", "a.xlsx", sheet(List.of(twice, twice))));

        assertThat(job.at("/done").asInt()).isEqualTo(1);
        assertThat(job.json().at("/errors").findValuesAsString("message")).containsExactlyInAnyOrder("身份证号与第2行重复", "手机号码与第2行重复");
        assertThat(http.get(county.admin(), URL + "?orgId=" + branch.id()).at("/total").asInt()).isZero();
    }

    @Test
    @DisplayName("C10 rows of other organisations are refused")
    void C10_rows_of_other_organisations_are_refused() throws IOException {
        var mine = county.town();
        var branch = county.branch(mine, "本镇党支部");
        var foreign = county.branch(county.town(), "邻镇党支部");
        var clerk = users.login(901).may("org:member:import", DataScope.subtrees(Set.of(mine.path())));

        var job = done(clerk, http.upload(clerk, URL + "/imports", "a.xlsx", sheet(List.of(row("本镇党支部"), row("邻镇党支部")))));

        assertThat(job.at("/done").asInt()).isEqualTo(1);
        assertThat(job.at("/errors/0/message").asString()).isEqualTo("党组织“邻镇党支部”不在您的管理范围内");
        assertThat(http.get(county.admin(), URL + "?orgId=" + branch.id()).at("/total").asInt()).isEqualTo(1);
        assertThat(http.get(county.admin(), URL + "?orgId=" + foreign.id()).at("/total").asInt()).isZero();
        assertThat(http.get(users.login(902).mayAll(DataScope.all("test")), URL + "/imports/" + job.at("/id").asString()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("ORG-09 doubtful names need the full path")
    void ORG_09_doubtful_names_need_the_full_path() throws IOException {
        var town = county.town();
        var first = county.branch(town, "同名党支部");
        county.branch(county.town(), "同名党支部");
        String townName = jdbc.queryForObject("SELECT name FROM organization WHERE id = ?", String.class, town.id());

        var job = done(county.admin(), http.upload(county.admin(), URL + "/imports", "a.xlsx", sheet(List.of(row("同名党支部"), row(ROOT + "/" + townName + "/同名党支部")))));

        assertThat(job.at("/errors/0/message").asString()).contains("请填写全称路径");
        assertThat(http.get(county.admin(), URL + "?orgId=" + first.id()).at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void an_import_whose_process_died_ends_as_failed() {
        jdbc.update("INSERT INTO import_job (id, owner_id, file_name, dry_run, status, done, runner, created_at, beat_at) VALUES (77, 1, 'a.xlsx', 0, 'RUNNING', 500, 'gone:1', NOW(), NOW() - INTERVAL 5 MINUTE)");

        await().atMost(Duration.ofSeconds(45)).until(() -> http.get(county.admin(), URL + "/imports/77").at("/status").asString().equals("FAILED"));

        assertThat(http.get(county.admin(), URL + "/imports/77").at("/message").asString()).contains("已处理500行");
    }

    @Test
    @DisplayName("E03 what is no sheet is refused at once")
    void E03_what_is_no_sheet_is_refused_at_once() {
        for (String bad : List.of("<html>", "MZ", "PK\u0003\u0004", "")) {
            var answer = http.upload(county.admin(), URL + "/imports", "a.xlsx", bad.getBytes());
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.at("/detail").asString()).containsPattern("[\u4e00-\u9fa5]");
        }
    }

    @Test
    @DisplayName("D06 H03 the export holds the filters result masked and without formulas")
    void D06_H03_the_export_holds_the_filters_result_masked_and_without_formulas() throws IOException {
        var branch = county.branch(county.town(), "导出党支部");
        var form = county.person(branch, "name", "=cmd|'/c calc'!A1", "remark", "@SUM(1)");
        http.post(county.admin(), URL, form);
        county.member(branch, "memberType", "ACTIVIST");
        var clerk = users.login(903).may("org:member:export", DataScope.subtrees(Set.of(branch.path())));

        var masked = read(http.get(clerk, URL + "/export"));
        assertThat(http.get(clerk, URL + "/export?reason=核对全部号码").code()).isEqualTo("NO_PERMISSION");
        assertThat(http.get(county.admin(), URL + "/export?reason=要").status()).isEqualTo(400);
        assertThat(read(http.get(county.admin(), URL + "/export?orgId=" + branch.id()))).singleElement().satisfies(it -> assertThat(it.get("手机号码")).contains("****"));
        var whole = read(http.get(county.admin(), URL + "/export?type=ALL&reason=核对全部号码&orgId=" + branch.id()));
        assertThat(jdbc.queryForMap("SELECT people, reason FROM reveal WHERE kind = 'EXPORT' ORDER BY id DESC LIMIT 1")).containsEntry("people", 2L).containsEntry("reason", "核对全部号码");

        assertThat(masked).singleElement().satisfies(it -> {
            assertThat(it.get("手机号码")).matches("166\\*{4}\\d{4}");
            assertThat(it.get("身份证号")).matches("9900\\*{10}.{4}");
            assertThat(it.get("姓名")).startsWith("'=");
            assertThat(it.get("党组织名称")).startsWith(ROOT + "/").endsWith("/导出党支部");
        });
        assertThat(whole).hasSize(2).anySatisfy(it -> assertThat(it.get("手机号码")).isEqualTo(form.get("phone")));
    }

    @Test
    void the_template_can_be_filled_in_and_read() {
        var template = http.get(county.admin(), URL + "/import-template");

        assertThat(template.status()).isEqualTo(200);
        assertThat(http.upload(county.admin(), URL + "/imports", "模板.xlsx", template.body()).at("/code").asString()).isEqualTo("SHEET_EMPTY");
    }

    private static Map<String, String> row(String organization) {
        return new HashMap<>(Map.of("姓名", "导入党员", "身份证号", TestCounty.idCard(), "手机号码", TestCounty.phone(), "党组织名称", organization));
    }

    private static byte[] sheet(List<Map<String, String>> rows) throws IOException {
        var columns = Stream.of(MemberColumns.values()).map(it -> SheetColumn.<Map<String, String>>of(it.title(), row -> row.get(it.title()))).toList();
        var out = new ByteArrayOutputStream();
        SheetWriter.write(out, "党员", columns, rows.iterator());
        return out.toByteArray();
    }

    private List<SheetRow> read(TestAnswer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        Path file = Files.write(folder.resolve("export" + System.nanoTime() + ".xlsx"), answer.body());
        var rows = new ArrayList<SheetRow>();
        new SheetReader(MemberColumns.forImport(List.of(), MemberChoices.NONE, Register.MEMBERS), 100).read(file, rows::add);
        return rows;
    }

    private TestAnswer done(TestUser user, TestAnswer started) {
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        String url = URL + "/imports/" + started.at("/id").asString();
        await().atMost(Duration.ofSeconds(20)).until(() -> !http.get(user, url).at("/status").asString().equals("RUNNING"));
        return http.get(user, url);
    }
}
