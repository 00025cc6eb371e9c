package cn.dangjian.auth.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.AuthIT;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.sheets.Pages;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestEvents;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class AccountReviewIT extends AuthIT {

    private static final String URL = "/api/auth/account-reviews";

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private TestEvents events;
    @Autowired
    private ReviewMapper mapper;

    /** An account that was made so many days ago; null for a last login that there never was. */
    private String account(int madeDaysAgo, Integer usedDaysAgo) {
        String id = Long.toString(api.member(105, "/1/12/105/", null));
        jdbc.update("UPDATE account SET created_at = ? WHERE id = ?", ago(madeDaysAgo), id);
        if (usedDaysAgo != null) {
            assertThat(api.login(id, id, "CADRE").status()).isEqualTo(201);
            jdbc.update("UPDATE account_login SET last_login_at = ? WHERE account_id = ?", ago(usedDaysAgo), id);
        }
        return id;
    }

    private static Timestamp ago(int days) {
        return Timestamp.from(Instant.now().minus(Duration.ofDays(days)));
    }

    private TestAnswer review(String query) {
        return api.send("GET", URL + query, null, admin);
    }

    @Test
    @DisplayName("MLPS 8.1.4.2 accounts that nobody used for 90 days are told, the longest unused first; a login takes one off the list")
    void stale() {
        String neverUsed = account(100, null);
        String longUnused = account(400, 200);
        String used = account(400, 10);
        String isNew = account(10, null);

        var ids = review("?idleDays=90&size=100").json().at("/items").findValuesAsString("id");
        assertThat(ids).containsSubsequence(longUnused, neverUsed).doesNotContain(used, isNew);
        TestAnswer one = review("?account=" + longUnused);
        assertThat(one.at("/total").asInt()).isEqualTo(1);
        assertThat(one.at("/items/0/idleDays").asInt()).isEqualTo(200);
        assertThat(one.at("/items/0/account").asString()).isEqualTo(longUnused.substring(0, 3) + "****" + longUnused.substring(7));
        assertThat(review("?account=" + neverUsed).at("/items/0/lastLoginAt").isNull()).isTrue();

        assertThat(api.login(longUnused, longUnused, "CADRE").status()).isEqualTo(201);
        assertThat(review("?idleDays=90&account=" + longUnused).at("/total").asInt()).isZero();
        assertThat(review("?account=" + longUnused).at("/items/0/idleDays").asInt()).isZero();
    }

    @Test
    @DisplayName("MLPS 8.1.4.2 page by page and row by row each account comes once, used and unused ones in one order")
    void oneOrder() {
        for (int day = 500; day < 506; day++) {
            account(day, null);
            account(900, day);
        }
        var sought = new ReviewMapper.Sought(new ReviewFilter(null, null, null, null, null, null), null, null, Instant.now().minus(Duration.ofDays(499)));
        var all = DataScope.all("a test looks at everything");
        List<ReviewRow> whole = mapper.page(all, sought, PageQuery.first(200));
        assertThat(whole).hasSizeGreaterThanOrEqualTo(12).isSortedAccordingTo(Comparator.comparing(ReviewRow::idleSince).thenComparing(ReviewRow::id));
        assertThat(mapper.count(all, sought)).isEqualTo(whole.size());
        var anybody = new ReviewMapper.Sought(sought.filter(), null, null, null);
        assertThat(mapper.count(all, anybody)).isEqualTo(jdbc.queryForObject("SELECT COUNT(*) FROM account WHERE kind != 'RESIDENT'", Long.class));

        var paged = new ArrayList<ReviewRow>();
        for (int page = 1; paged.size() < whole.size(); page++) {
            paged.addAll(mapper.page(all, sought, new PageQuery(page, 5, null)));
        }
        assertThat(paged).isEqualTo(whole);
        var walked = new ArrayList<ReviewRow>();
        Pages.of((ReviewRow last) -> mapper.behind(all, sought, last, 5)).forEachRemaining(walked::add);
        assertThat(walked).isEqualTo(whole);
    }

    @Test
    @DisplayName("MLPS 8.1.4.2 the administrator of security reviews and stops accounts, those of system and audit do not even see the list")
    void whoMay() {
        String stale = account(300, 120);
        String security = administrator(22);
        assertThat(api.send("GET", URL + "?account=" + stale, null, security).at("/items/0/status").asString()).isEqualTo("ENABLED");
        assertThat(api.send("PUT", "/api/auth/accounts/" + stale + "/status", Map.of("status", "DISABLED"), security).status()).isEqualTo(204);
        assertThat(api.send("GET", URL + "?status=DISABLED&account=" + stale, null, security).at("/total").asInt()).isEqualTo(1);
        assertThat(api.login(stale, stale, "CADRE").code()).isEqualTo("ACCOUNT_DISABLED");
        assertThat(events.published("ACCOUNT_SWITCHED")).as("org-service shows it with the person").anySatisfy(it -> assertThat(it.key()).isEqualTo(stale));
        assertThat(api.send("GET", URL + "/export?account=" + stale, null, security).status()).isEqualTo(200);
        for (long other : List.of(21L, 23L)) {
            assertThat(api.send("GET", URL, null, administrator(other)).status()).isEqualTo(403);
        }
        assertThat(review("?idleDays=0").at("/errors/0/field").asString()).isEqualTo("idleDays");
    }

    private String administrator(long role) {
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(role)));
        return api.token(phone, phone, "ADMIN");
    }

    @Test
    @DisplayName("MLPS 8.1.4.2 C01 a town's administrator sees its own accounts only, and nobody sees residents among them")
    void scoped() {
        String mine = account(300, 120);
        String foreign = Long.toString(api.member(131, "/1/13/131/", null));
        long role = api.role(admin, List.of(1200L), List.of(), "DEPT_AND_CHILD");
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(role)));
        String token = api.token(phone, phone, "ADMIN");
        assertThat(api.send("GET", URL + "?account=" + mine, null, token).at("/total").asInt()).isEqualTo(1);
        assertThat(api.send("GET", URL + "?account=" + foreign, null, token).at("/total").asInt()).isZero();
        assertThat(api.send("GET", URL + "/export", null, token).status()).as("another permission").isEqualTo(403);
        assertThat(review("?kind=RESIDENT").at("/total").asInt()).isZero();
    }
}
