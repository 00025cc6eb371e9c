package cn.dangjian.message.live;

import static cn.dangjian.message.MeetingMother.partyClass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.contracts.meeting.MeetingPublished;
import cn.dangjian.contracts.meeting.MeetingSigned;
import cn.dangjian.events.Outbox;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestStream;
import cn.dangjian.testing.TestUsers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of an event through the real broker: its name makes a consumer group of its own. */
@ServiceIT(properties = {"dangjian.events.enabled=true", "spring.application.name=message-broker-it"})
class BrokerIT {

    @Autowired
    private Outbox outbox;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private TestHttp http;
    @Autowired
    private TestUsers users;
    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @DisplayName("MSG-16 R02 from outbox over RocketMQ to inbox and open page; a crowd of sign-ins is taken in once each")
    void throughTheBroker() throws Exception {
        try (var page = new TestStream(http, users.login(9001).atCadre(), "/api/message/stream")) {
            page.next();
            var invited = LongStream.rangeClosed(9001, 9200).boxed().toList();

            transactions.executeWithoutResult(status -> outbox.publish(new MeetingPublished(partyClass(901, 1, "2026-03-10T10:00:00", "2026-03-10T11:00:00", "NOT_HELD"), invited)));

            await().atMost(Duration.ofSeconds(60)).until(() -> count("SELECT COUNT(*) FROM message WHERE biz_id = '901'") == 200);
            assertThat(List.of(page.next(), page.next())).contains("message|{\"unread\":1}");

            transactions.executeWithoutResult(status -> outbox.publish(IntStream.rangeClosed(1, 200).mapToObj(BrokerIT::signed).toList()));

            await().atMost(Duration.ofSeconds(30)).until(() -> count("SELECT COUNT(*) FROM participation WHERE meeting_id = 901 AND signed_at IS NOT NULL") == 200);
            assertThat(count("SELECT COUNT(*) FROM dead_letter")).isZero();
        }
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }

    private static MeetingSigned signed(int number) {
        return new MeetingSigned(partyClass(901, 1 + number, "2026-03-10T10:00:00", "2026-03-10T11:00:00", "NOT_HELD"), 9000 + number, 9000 + number, "测试党员甲", Instant.now());
    }
}
