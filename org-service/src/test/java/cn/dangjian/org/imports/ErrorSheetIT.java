package cn.dangjian.org.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestSheets;
import cn.dangjian.sheets.SheetColumn;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUsers;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OrgIT
class ErrorSheetIT {

    private static final Map<String, String> PAGES = Map.of("MEMBER", "/api/org/members", "CANDIDATE", "/api/org/development", "MASS", "/api/org/mass-accounts",
            "TOWN", "/api/org/towns", "ORGANIZATION", "/api/org/organizations", "TOWN_BOARD", "/api/org/town-boards");

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final TestSheets sheets;
    private final JdbcTemplate jdbc;
    private final TestEvents events;

    @Autowired
    ErrorSheetIT(TestHttp http, TestUsers users, TestCounty county, TestSheets sheets, JdbcTemplate jdbc, TestEvents events) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.sheets = sheets;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Numbers that slipped into the wrong cells neither come back whole nor lie in the table. */
    @Test
    @DisplayName("I02 SYS-26 the errors of every kind of import are a file with row name column and reason, and its download is on record")
    void I02_the_errors_of_every_kind_of_import_are_a_file_with_row_name_column_and_reason(@Autowired List<ImportKind> kinds) throws IOException {
        county.root();
        String town = county.place(county.townRoot(), "错误行镇", null);
        assertThat(kinds).extracting(ImportKind::code).containsExactlyInAnyOrderElementsOf(PAGES.keySet());
        for (ImportKind kind : kinds) {
            String url = PAGES.get(kind.code());
            var job = sheets.done(county.admin(), url, http.upload(county.admin(), url + "/imports" + query(kind, town), "a.xlsx", wrong(kind)));
            String file = url + "/imports/" + job.at("/id").asString() + "/errors.xlsx";

            var rows = sheets.exported(county.admin(), file, List.of("行号", kind.nameTitle(), "列", "原因"));

            assertThat(rows).as(kind.title()).isNotEmpty().allSatisfy(it -> {
                assertThat(it.get("行号")).isEqualTo("2");
                assertThat(it.get(kind.nameTitle())).isEqualTo("错误行138****5678");
                assertThat(it.get("原因")).isNotBlank();
                assertThat(it.cells().toString()).doesNotContain("13812345678", "13912345678");
            });
            assertThat(job.text()).contains("错误行138****5678").doesNotContain("13812345678", "13912345678");
            await().untilAsserted(() -> assertThat(events.operations()).as("SYS-26 the download is in the operation log").anySatisfy(it -> {
                assertThat(it.get("path").asString()).isEqualTo(url + "/imports/{id}/errors.xlsx");
                assertThat(it.get("type").asString()).isEqualTo("EXPORT");
                assertThat(it.get("result").asString()).isEqualTo("SUCCESS");
            }));
            assertThat(http.get(users.login(1901).mayAll(DataScope.all("test")), file).status()).as("another clerk's").isEqualTo(404);
            assertThat(http.get(users.login(1902), file).status()).isEqualTo(403);
        }
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM import_error WHERE CONCAT_WS('|', row_name, message) REGEXP '1[0-9]{10}'", Integer.class)).isZero();
    }

    /** A board sheet is of one board. */
    private static String query(ImportKind kind, String town) {
        return kind.code().equals("TOWN_BOARD") ? "?board=PARTY_COMMITTEE&townId=" + town : "";
    }

    private static byte[] wrong(ImportKind kind) throws IOException {
        var row = new HashMap<>(kind.columns().stream().filter(it -> it.required() || it.title().startsWith("上级")).collect(Collectors.toMap(SheetColumn::title, it -> "没有的13912345678")));
        row.put(kind.nameTitle(), "错误行13812345678");
        return TestSheets.sheet(kind.columns().stream().<String>map(SheetColumn::title).toList(), List.<Map<String, String>>of(row));
    }
}
