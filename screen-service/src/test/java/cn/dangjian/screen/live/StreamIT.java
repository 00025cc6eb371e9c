package cn.dangjian.screen.live;

import static cn.dangjian.screen.CountyMother.partyClass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.contracts.meeting.MeetingSigned;
import cn.dangjian.contracts.org.OrganizationChanged;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.screen.CountyMother;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestClock;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestStream;
import cn.dangjian.testing.TestUsers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceIT(properties = "dangjian.screen.recount-at-start=false")
class StreamIT {

    private static final String STREAM = "/api/screen/stream";

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
    private StringRedisTemplate redis;
    @Autowired
    private Pushes pushes;

    @BeforeEach
    void county() {
        List.of("organization", "meeting").forEach(table -> jdbc.update("DELETE FROM " + table));
        clock.set("2026-03-10T12:00:00");
        CountyMother.organizations().forEach(it -> events.deliver(new OrganizationChanged(it, it.path(), false)));
        pushes.reload();
        await().pollDelay(Duration.ofMillis(600)).until(() -> true); // the changes just told have been shown
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    @DisplayName("SCREEN-13 a sign-in reaches the open screen: progress, a line of the ticker, the numbers")
    void live() throws Exception {
        try (var screen = new TestStream(http, users.admin(), STREAM)) {
            assertThat(screen.next()).startsWith("board|{\"members\":").doesNotContain("ticker");

            events.deliver(signed(701, 105, 2, 1));

            var seen = List.of(screen.next(), screen.next(), screen.next());
            assertThat(seen).anySatisfy(it -> assertThat(it).isEqualTo("meeting|{\"meetingId\":\"701\",\"signed\":1,\"invited\":31,\"attendanceRatio\":3.23,\"status\":\"NOT_HELD\"}"));
            assertThat(seen).anySatisfy(it -> assertThat(it).startsWith("happening|{\"id\":\"701-2\"").contains("已签到 1/31").contains("\"orgName\":\"八达镇第一支部\""));
            assertThat(seen).anySatisfy(it -> assertThat(it).startsWith("board|").contains("\"signed\":1"));
            assertThat(http.get(users.admin(), "/api/screen/board").at("/ticker/0/text").asString()).contains("已签到 1/31");
        }
    }

    @Test
    @DisplayName("C01 C11 a town's administrator hears of his town's meetings only, and nothing of the county's board without its permission")
    void scoped() throws Exception {
        var town = users.login(51).may("meeting:meeting:list", DataScope.subtrees(Set.of("/1/13/")));
        try (var stream = new TestStream(http, town, STREAM)) {
            events.deliver(signed(711, 105, 2, 1));
            events.deliver(signed(712, 107, 2, 1));

            assertThat(stream.next()).startsWith("meeting|{\"meetingId\":\"712\"");
            assertThat(http.get(town, "/api/screen/board").status()).isEqualTo(403);
        }
        assertThat(http.get(users.login(52), STREAM).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("SCREEN-13 what another copy took in reaches the streams of this one")
    void otherCopies() throws Exception {
        try (var screen = new TestStream(http, users.admin(), STREAM)) {
            screen.next();
            jdbc.update("""
                    INSERT INTO meeting (id, title, meeting_type, org_id, org_name, start_at, end_at, invited, signed, status, last_event, last_at, version)
                    VALUES (721, '党课', 'PARTY_CLASS', 107, '古障镇第一支部', '2026-03-10 10:00:00', '2026-03-10 11:00:00', 4, 1, 'NOT_HELD', 'MEETING_SIGNED', '2026-03-10 10:01:00', 3)""");

            redis.convertAndSend("screen:changes", "another-copy\nmeeting 721\nsomething newer");

            assertThat(screen.next()).startsWith("meeting|{\"meetingId\":\"721\"");
        }
    }

    @Test
    @DisplayName("A08 the stream ends at once when the session is revoked, and when the last right is taken")
    void revoked() throws Exception {
        var leaving = users.login(53).may("screen:board:view", DataScope.all("a test"));
        try (var stream = new TestStream(http, leaving, STREAM)) {
            stream.next();
            users.logout(leaving);
            redis.convertAndSend("auth:revoked", leaving.sessionId());
            assertThat(stream.next()).isEqualTo(TestStream.END);
        }
        var demoted = users.login(54).may("screen:board:view", DataScope.all("a test"));
        try (var stream = new TestStream(http, demoted, STREAM)) {
            stream.next();
            demoted.mayNot("screen:board:view");
            users.rightsChanged();
            assertThat(stream.next()).isEqualTo(TestStream.END);
        }
    }

    @Test
    @DisplayName("I04 many screens during a burst of sign-ins: each gets the final numbers, in few frames")
    void manyScreens() throws Exception {
        var admin = users.admin();
        var screens = new ArrayList<TestStream>();
        try {
            for (int i = 0; i < 40; i++) {
                screens.add(new TestStream(http, admin, STREAM));
            }
            for (int i = 1; i <= 31; i++) {
                events.deliver(signed(731, 105, i + 1, i));
            }
            for (TestStream screen : screens) {
                int frames = 0;
                String event = screen.next();
                while (!event.startsWith("board|") || !event.contains("\"signed\":31")) {
                    frames++;
                    event = screen.next();
                    assertThat(event).as("the final numbers").isNotNull();
                }
                assertThat(frames).isLessThan(60);
            }
        } finally {
            screens.forEach(TestStream::close);
        }
    }

    private static MeetingSigned signed(long meeting, long org, long version, int signed) {
        return new MeetingSigned(partyClass(meeting, org, "2026-03-10T10:00:00", 31, signed, "NOT_HELD", version), 900, 1900, "测试党员甲", Instant.EPOCH);
    }
}
