package cn.dangjian.message.warning;

import static cn.dangjian.message.MeetingMother.partyClass;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.meeting.MeetingClosed;
import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.contracts.message.WarningRaised;
import cn.dangjian.contracts.org.OrganizationChanged;
import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUsers;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceIT
class WarningsIT {

    private static final String KIND = "MEETING_NOT_HELD:PARTY_CLASS";

    @Autowired
    private TestHttp http;
    @Autowired
    private TestUsers users;
    @Autowired
    private TestEvents events;
    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void empty() {
        jdbc.update("DELETE FROM warning");
        jdbc.update("DELETE FROM meeting");
        jdbc.update("DELETE FROM moved_organization");
    }

    @Test
    @DisplayName("MSG-08 one warning per branch, kind and period, however often the job raises it; MSG-07 1 open")
    void once() {
        events.deliver(missed("2026-Q1"));
        events.deliver(missed("2026-Q1"));

        var open = list("?status=UNHANDLED");
        assertThat(open.at("/total").asInt()).isOne();
        assertThat(open.at("/items/0/text").asString()).isEqualTo("八达镇第一支部第一季度的党课未召开");
        assertThat(open.at("/items/0/orgId").asString()).isEqualTo("105");
    }

    @Test
    @DisplayName("MSG-08 a late meeting heals the warning with the note 已补开")
    void heals() {
        events.deliver(missed("2026-Q1"));
        events.deliver(missed("2025-Q3"));

        events.deliver(new MeetingClosed(held("2026-04-05T10:00:00"), true));

        assertThat(list("?status=UNHANDLED").at("/items/0/period").asString()).isEqualTo("2025-Q3");
        var handled = list("?status=HANDLED");
        assertThat(handled.at("/items/0/period").asString()).isEqualTo("2026-Q1");
        assertThat(handled.at("/items/0/note").asString()).isEqualTo("已补开");
        assertThat(handled.at("/items/0/handledAt").asString()).isNotBlank();
    }

    @Test
    @DisplayName("R02 the meeting's event may come before the warning, and the warning again after it healed")
    void anyOrder() {
        events.deliver(new MeetingClosed(held("2026-04-05T10:00:00"), true));
        events.deliver(missed("2026-Q1"));
        events.deliver(missed("2026-Q1"));

        assertThat(list("?status=HANDLED").at("/total").asInt()).isOne();
        assertThat(list("?status=UNHANDLED").at("/total").asInt()).isZero();
    }

    @Test
    @DisplayName("MSG-08 a meeting that was not held, or of another branch, heals nothing")
    void others() {
        events.deliver(missed("2026-Q1"));

        events.deliver(new MeetingClosed(partyClass(90, 5, "2026-04-05T10:00:00", "2026-04-05T11:00:00", "NOT_HELD"), false));

        assertThat(list("?status=UNHANDLED").at("/total").asInt()).isOne();
    }

    @Test
    @DisplayName("C01 MSG-07 warnings are listed and counted within the scope of the permission")
    void scoped() {
        events.deliver(missed("2026-Q1"));
        var neighbour = users.login(91).may("message:warning:list", DataScope.subtrees(Set.of("/1/13/")));
        var own = users.login(92).may("message:warning:list", DataScope.subtrees(Set.of("/1/12/")));

        assertThat(http.get(neighbour, "/api/message/warnings").at("/total").asInt()).isZero();
        assertThat(http.get(neighbour, "/api/message/echo").at("/items").size()).isZero();
        assertThat(http.get(own, "/api/message/warnings").at("/total").asInt()).isOne();
        assertThat(http.get(own, "/api/message/echo").at("/items/0/code").asString()).isEqualTo("WARNING_OPEN");
        assertThat(http.get(users.login(93), "/api/message/warnings").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("ORG-11 warnings move with their organisation, late moves included")
    void moved() {
        events.deliver(missed("2026-Q1"));
        var heir = users.login(94).may("message:warning:list", DataScope.subtrees(Set.of("/1/14/")));

        events.deliver(move("/1/13/105/", "/1/14/105/", 3));
        events.deliver(move("/1/12/105/", "/1/13/105/", 2));

        assertThat(http.get(heir, "/api/message/warnings").at("/total").asInt()).isOne();
    }

    private TestAnswer list(String query) {
        return http.get(users.admin(), "/api/message/warnings" + query);
    }

    private static OrganizationChanged move(String from, String to, long version) {
        return new OrganizationChanged(new OrganizationView(105, 14L, "八达镇第一支部", to, "BRANCH", null, true, 1, version), from, false);
    }

    private static MeetingFacts held(String start) {
        return partyClass(90, 5, start, start.replace("T10", "T11"), "HELD");
    }

    private static WarningRaised missed(String period) {
        return new WarningRaised(105, "/1/12/105/", "八达镇第一支部", KIND, period, "八达镇第一支部第一季度的党课未召开");
    }
}
