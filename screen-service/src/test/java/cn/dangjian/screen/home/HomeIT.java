package cn.dangjian.screen.home;

import static cn.dangjian.screen.CountyMother.partyClass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.contracts.auth.UserLoggedIn;
import cn.dangjian.contracts.meeting.MeetingCancelled;
import cn.dangjian.contracts.meeting.MeetingPublished;
import cn.dangjian.contracts.meeting.MeetingSigned;
import cn.dangjian.contracts.org.MemberCreated;
import cn.dangjian.contracts.org.MemberPromoted;
import cn.dangjian.contracts.org.MemberRemoved;
import cn.dangjian.contracts.org.MemberTransferred;
import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.contracts.org.OrganizationChanged;
import cn.dangjian.core.event.DomainEvent;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.screen.CountyMother;
import cn.dangjian.screen.county.CountyModel;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestClock;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceIT(properties = "dangjian.screen.recount-at-start=false")
class HomeIT {

    private static final MemberType FULL = MemberType.FULL;
    private static final MemberType PROBATIONARY = MemberType.PROBATIONARY;

    @Autowired
    private TestHttp http;
    @Autowired
    private TestUsers users;
    @Autowired
    private TestEvents events;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private CountyModel model;

    @BeforeEach
    void county() {
        List.of("organization", "person", "meeting", "login_day").forEach(table -> jdbc.update("DELETE FROM " + table));
        clock.set("2026-03-10T12:00:00");
        CountyMother.organizations().forEach(it -> events.deliver(new OrganizationChanged(it, it.path(), false)));
        model.reload(); // the word about a change comes a moment later
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    @DisplayName("SCREEN-01 the cards follow the roster: a promotion moves one person from 预备 to 正式 (09 §9.5.1)")
    void promotion() {
        events.deliver(created(901, 105, FULL));
        events.deliver(created(902, 105, PROBATIONARY));
        events.deliver(created(903, 107, MemberType.ACTIVIST));
        events.deliver(created(904, 107, MemberType.DEVELOPMENT_TARGET));
        awaitMembers(users.admin(), 1, 1, 1, 1);

        events.deliver(new MemberPromoted(902, PROBATIONARY, FULL, 105, "/1/12/105/", 2));

        awaitMembers(users.admin(), 2, 0, 1, 1);
    }

    @Test
    @DisplayName("C01 a town administrator sees his town's numbers, a member with 本人 only himself (09 §9.5.4)")
    void scoped() {
        events.deliver(created(911, 105, FULL));
        events.deliver(created(912, 107, FULL));
        events.deliver(new MeetingPublished(partyClass(1, 105, "2026-03-10T10:00:00", 31, 0, "NOT_HELD", 1), List.of()));
        events.deliver(new MeetingPublished(partyClass(2, 107, "2026-03-10T10:00:00", 20, 0, "NOT_HELD", 1), List.of()));
        await().atMost(Duration.ofSeconds(3)).until(() -> home(users.admin()).at("/meetings/invited").asInt() == 51);
        awaitMembers(users.admin(), 2, 0, 0, 0);
        var town = users.login(31).may("screen:home:view", DataScope.subtrees(Set.of("/1/13/")));
        var himself = users.login(1911).may("screen:home:view", DataScope.own(1911));

        assertThat(home(town).at("/members/full").asInt()).isOne();
        assertThat(home(town).at("/meetings/invited").asInt()).isEqualTo(20);
        assertThat(home(himself).at("/members/full").asInt()).isOne();
        assertThat(home(himself).at("/meetings/total").asInt()).isZero();
        assertThat(http.get(users.login(33), "/api/screen/home").status()).isEqualTo(403);
    }

    @RepeatedTest(10)
    @DisplayName("R02 the events of a person's life in any order, repeated, end in the same numbers")
    void anyOrder(RepetitionInfo repetition) {
        var story = new ArrayList<DomainEvent>(List.of(
                created(921, 105, PROBATIONARY),
                new MemberPromoted(921, PROBATIONARY, FULL, 105, "/1/12/105/", 2),
                new MemberTransferred(921, FULL, 105, "/1/12/105/", 107, "/1/13/107/", 3),
                created(922, 105, FULL),
                new MemberRemoved(922, 1922, "测试党员乙", FULL, 105, "/1/12/105/", 2),
                new MeetingPublished(partyClass(5, 105, "2026-03-10T10:00:00", 31, 0, "NOT_HELD", 1), List.of()),
                signed(5, 2, 1), signed(5, 3, 2), signed(5, 4, 3),
                new MeetingCancelled(partyClass(6, 105, "2026-03-10T10:00:00", 31, 0, "CANCELLED", 2), "", List.of()),
                new MeetingPublished(partyClass(6, 105, "2026-03-10T10:00:00", 31, 0, "NOT_HELD", 1), List.of())));
        story.addAll(story);
        Collections.shuffle(story, new Random(repetition.getCurrentRepetition()));

        story.forEach(events::deliver);

        var town = users.login(34).may("screen:home:view", DataScope.subtrees(Set.of("/1/13/")));
        awaitMembers(town, 1, 0, 0, 0);
        awaitMembers(users.admin(), 1, 0, 0, 0);
        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> {
            var home = home(users.admin());
            assertThat(home.at("/meetings").toString()).isEqualTo("{\"total\":1,\"held\":0,\"invited\":31,\"signed\":3,\"ratio\":9.68}");
            assertThat(home.at("/byType/4/typeName").asString()).isEqualTo("党课");
            assertThat(home.at("/byType/4/signed").asInt()).isEqualTo(3);
        });
    }

    @Test
    @DisplayName("SCREEN-02 3 users of 智慧组工 and 2 of 码上服务 today, one of them twice: 3 and 2")
    void activity() {
        for (long account : new long[] {41, 42, 43, 42}) {
            events.deliver(new UserLoggedIn(account, "CADRE", 105, "/1/12/105/"));
        }
        events.deliver(new UserLoggedIn(44, "RESIDENT", 107, "/1/13/107/"));
        events.deliver(new UserLoggedIn(45, "RESIDENT", 107, "/1/13/107/"));
        events.deliver(new UserLoggedIn(46, "ADMIN", 107, "/1/13/107/"));
        clock.advance(Duration.ofSeconds(10));

        var days = home(users.admin()).at("/activity");
        assertThat(days.size()).isEqualTo(7);
        assertThat(days.get(6).toString()).isEqualTo("{\"date\":\"2026-03-10\",\"cadre\":3,\"resident\":2}");
        assertThat(days.get(5).at("/cadre").asInt()).isZero();
        var town = users.login(35).may("screen:home:view", DataScope.subtrees(Set.of("/1/13/")));
        assertThat(home(town).at("/activity/6").toString()).isEqualTo("{\"date\":\"2026-03-10\",\"cadre\":0,\"resident\":2}");
    }

    private void awaitMembers(TestUser user, int full, int probationary, int activists, int targets) {
        String expected = "{\"full\":%d,\"probationary\":%d,\"activists\":%d,\"developmentTargets\":%d}".formatted(full, probationary, activists, targets);
        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> assertThat(home(user).at("/members").toString()).isEqualTo(expected));
    }

    private TestAnswer home(TestUser user) {
        return http.get(user, "/api/screen/home");
    }

    private static MemberCreated created(long id, long org, MemberType type) {
        return new MemberCreated(id, id + 1000, "测试党员甲", type, org, org == 107 ? "/1/13/107/" : "/1/12/105/", 1);
    }

    private static MeetingSigned signed(long meeting, long version, int signed) {
        return new MeetingSigned(partyClass(meeting, 105, "2026-03-10T10:00:00", 31, signed, "NOT_HELD", version), 900 + signed, 1900 + signed, "测试党员甲", Instant.EPOCH);
    }
}
