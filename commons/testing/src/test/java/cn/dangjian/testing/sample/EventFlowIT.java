package cn.dangjian.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.dangjian.core.page.PageQuery;
import cn.dangjian.events.DeadLetters;
import cn.dangjian.testing.ServiceIT;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Outbox → relay → RocketMQ → inbox, with the real broker. */
@ServiceIT(properties = {"dangjian.events.enabled=true", "dangjian.events.max-attempts=2"})
class EventFlowIT {

    private static final Duration SOON = Duration.ofSeconds(90);

    private final Publisher publisher;
    private final Effects effects;
    private final DeadLetters deadLetters;
    private final JdbcTemplate jdbc;
    private final MeterRegistry meters;
    private final String name = UUID.randomUUID().toString();

    @Autowired
    EventFlowIT(Publisher publisher, Effects effects, DeadLetters deadLetters, JdbcTemplate jdbc, MeterRegistry meters) {
        this.publisher = publisher;
        this.effects = effects;
        this.deadLetters = deadLetters;
        this.jdbc = jdbc;
        this.meters = meters;
    }

    @Test
    @DisplayName("many events arrive once each")
    void onceEach() {
        publisher.publish(IntStream.range(0, 1000).mapToObj(i -> new Happened(name, i)).toList());

        await().atMost(SOON).until(() -> effects.numbers(name).size() >= 1000);

        assertThat(effects.numbers(name)).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 1000).boxed().toList());
        await().atMost(SOON).until(() -> jdbc.queryForObject("SELECT COUNT(1) FROM outbox WHERE sent_at IS NULL", Long.class) == 0);
    }

    @Test
    void aBatchHandlerTakesThemAll() {
        publisher.publish(IntStream.range(0, 500).mapToObj(i -> new Counted(name, i)).toList());

        await().atMost(SOON).until(() -> effects.numbers(name).size() >= 500);
        assertThat(effects.numbers(name)).doesNotHaveDuplicates().hasSize(500);
    }

    @Test
    void eventsBelongToATransaction() {
        assertThatThrownBy(() -> publisher.publishWithoutTransaction(new Happened(name, 1))).isInstanceOf(IllegalStateException.class).hasMessageContaining("transaction");
        assertThatThrownBy(() -> publisher.publishAndFail(new Happened(name, 1))).hasMessage("after publishing");
        assertThat(jdbc.queryForObject("SELECT COUNT(1) FROM outbox WHERE sharding_key = ?", Long.class, name)).isZero();
    }

    @Test
    @DisplayName("R04 poison becomes a dead letter without personal data while others flow, and can be sent again")
    void poison() {
        publisher.publish(List.of(new Happened(name, -1), new Happened(name, 1), new Counted(name, -2), new Counted(name, 2)));

        await().atMost(SOON).until(() -> effects.numbers(name).containsAll(List.of(1, 2)));
        await().atMost(SOON).until(() -> deadLetters.count() == 2);
        assertThat(effects.numbers(name)).containsOnlyOnce(1, 2).doesNotContain(-1, -2);
        assertThat(meters.get("dangjian.dead.letters").gauge().value()).as("an alarm sees them").isEqualTo(2);
        assertThat(meters.get("dangjian.outbox.oldest.seconds").gauge().value()).isGreaterThanOrEqualTo(0);
        var letters = deadLetters.list(PageQuery.first(10)).items();
        assertThat(letters).allSatisfy(letter -> assertThat(letter.error()).contains("IllegalStateException", "refuseNegative").doesNotContain("138"));
        assertThat(letters).extracting(letter -> letter.attempts()).containsOnly(2);

        assertThatThrownBy(() -> deadLetters.sendAgain(letters.getFirst().id())).hasMessageContaining("重新处理失败");
        assertThat(deadLetters.count()).isEqualTo(2);
        effects.mend();
        deadLetters.sendAgain(letters.getFirst().id());
        deadLetters.discard(letters.getLast().id());

        assertThat(deadLetters.count()).isZero();
        assertThat(effects.numbers(name)).hasSize(3);
        assertThatThrownBy(() -> deadLetters.sendAgain(letters.getFirst().id())).hasMessageContaining("不存在");
    }
}
