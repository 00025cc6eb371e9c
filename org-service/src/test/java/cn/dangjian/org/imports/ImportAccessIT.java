package cn.dangjian.org.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The addresses of all kinds of import are the same class's; the permissions are each kind's own. */
@OrgIT
class ImportAccessIT {

    private static final DataScope COUNTY = DataScope.all("test");

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;

    @Autowired
    ImportAccessIT(TestHttp http, TestUsers users, TestCounty county) {
        this.http = http;
        this.users = users;
        this.county = county;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"members, org:member", "development, org:development", "mass-accounts, org:mass", "towns, org:town", "organizations, org:org", "town-boards, org:townboard"})
    @DisplayName("C08 an import needs the permission of its own kind, and an export another one")
    void C08_an_import_needs_the_permission_of_its_own_kind(String page, String kind) {
        county.root();
        String url = "/api/org/" + page;
        String board = page.equals("town-boards") ? "?board=PARTY_COMMITTEE&townId=" + county.townRoot() : "";
        var importer = users.login(931).may(kind + ":import", COUNTY);
        var exporter = users.login(932).may(kind + ":export", COUNTY);
        var others = users.login(933).mayAll(COUNTY).may(kind + ":import", null).may(kind + ":export", null);

        assertThat(http.get(importer, url + "/imports").status()).isEqualTo(200);
        assertThat(http.get(importer, url + "/imports/1").status()).isEqualTo(404);
        assertThat(http.get(importer, url + "/imports/1/errors.xlsx").status()).isEqualTo(404);
        assertThat(http.get(importer, url + "/import-template").status()).isEqualTo(200);
        assertThat(start(importer, url + "/imports" + board)).isEqualTo(400);
        assertThat(http.get(importer, url + "/export" + board).status()).isEqualTo(403);
        assertThat(http.get(exporter, url + "/export" + board).status()).isEqualTo(200);
        for (var user : new TestUser[] {exporter, others}) {
            for (String path : new String[] {"/imports", "/imports/1", "/imports/1/errors.xlsx", "/import-template"}) {
                assertThat(http.get(user, url + path).code()).as(path).isEqualTo("NO_PERMISSION");
            }
            assertThat(start(user, url + "/imports" + board)).isEqualTo(403);
        }
        assertThat(http.get(others, url + "/export" + board).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("the document of the interfaces has the inherited ones at each page's own address")
    void the_document_of_the_interfaces_has_the_inherited_ones_at_each_pages_own_address() {
        var paths = http.get(null, "/v3/api-docs").at("/paths");

        for (String page : new String[] {"members", "development", "mass-accounts", "towns", "organizations", "town-boards"}) {
            assertThat(paths.at("/~1api~1org~1" + page + "~1imports/post/responses/202").isMissingNode()).as(page).isFalse();
            for (String path : new String[] {"imports", "imports~1{id}", "imports~1{id}~1errors.xlsx", "import-template", "export"}) {
                assertThat(paths.at("/~1api~1org~1" + page + "~1" + path + "/get").isMissingNode()).as(page + " " + path).isFalse();
            }
        }
    }

    /** With what is no spreadsheet. */
    private int start(TestUser user, String path) {
        return http.upload(user, path, "a.xlsx", new byte[] {1}).status();
    }
}
