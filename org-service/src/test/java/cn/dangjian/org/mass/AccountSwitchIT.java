package cn.dangjian.org.mass;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.auth.AccountSwitched;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.testing.TestClock;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OrgIT
class AccountSwitchIT {

    private static final String MEMBERS = "/api/org/members";
    private static final String WORKERS = "/api/org/mass-accounts";

    private final TestHttp http;
    private final TestCounty county;
    private final TestEvents events;
    private final TestClock clock;
    private final JdbcTemplate jdbc;

    @Autowired
    AccountSwitchIT(TestHttp http, TestCounty county, TestEvents events, TestClock clock, JdbcTemplate jdbc) {
        this.http = http;
        this.county = county;
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @AfterEach
    void time_goes_on() {
        clock.reset();
    }

    private String status(String path) {
        return http.get(county.admin(), path).at("/status").asString();
    }

    @Test
    @DisplayName("ORG-06 ORG-15 a person whose account an administrator stops is shown as stopped, and a switch that arrives late changes nothing")
    void ORG_06_ORG_15_a_switch_of_the_account_shows_with_the_person() {
        String code = TestCounty.code();
        var seat = county.seat(county.root(), "中共停用" + code + "镇委员会", code);
        String village = county.place(county.place(county.townRoot(), "停用" + code + "镇", code), "停用" + code + "村", null);
        String worker = WORKERS + "/" + TestCounty.created(http.post(county.admin(), WORKERS, Map.of("name", "测试网格员", "phone", TestCounty.phone(), "gridId", village, "duty", "网格员")));
        String member = MEMBERS + "/" + county.member(seat);
        long account = http.get(county.admin(), member).at("/accountId").asLong();
        long workersAccount = jdbc.queryForObject("SELECT account_id FROM mass_account WHERE id = ?", Long.class, worker.substring(WORKERS.length() + 1));

        clock.advance(Duration.ofMinutes(1));
        events.deliver(new AccountSwitched(account, false));
        events.deliver(new AccountSwitched(workersAccount, false));
        assertThat(status(member)).isEqualTo("DISABLED");
        assertThat(status(worker)).isEqualTo("DISABLED");

        clock.advance(Duration.ofMinutes(2));
        events.deliver(new AccountSwitched(account, true));
        clock.advance(Duration.ofMinutes(-1));
        events.deliver(new AccountSwitched(account, false));
        assertThat(status(member)).isEqualTo("ENABLED");
    }
}
