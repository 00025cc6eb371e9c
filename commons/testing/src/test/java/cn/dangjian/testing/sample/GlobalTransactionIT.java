package cn.dangjian.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.dangjian.testing.ServiceIT;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Events told inside a Seata AT transaction, whose local part commits before the whole is decided. */
@ServiceIT(properties = {"dangjian.events.enabled=true", "seata.enabled=true"})
class GlobalTransactionIT {

    private final Publisher publisher;
    private final Effects effects;
    private final JdbcTemplate jdbc;
    private final String name = UUID.randomUUID().toString();

    @Autowired
    GlobalTransactionIT(Publisher publisher, Effects effects, JdbcTemplate jdbc) {
        this.publisher = publisher;
        this.effects = effects;
        this.jdbc = jdbc;
    }

    private List<Happened> three() {
        return IntStream.range(0, 3).mapToObj(i -> new Happened(name, i)).toList();
    }

    private long rows() {
        return jdbc.queryForObject("SELECT COUNT(1) FROM outbox WHERE sharding_key = ?", Long.class, name);
    }

    @Test
    @DisplayName("an event leaves only after the global transaction has ended well")
    void commit() {
        publisher.publishGlobally(three(), () -> {
            assertThat(rows()).isEqualTo(3);
            sleep(Duration.ofSeconds(3));
            assertThat(jdbc.queryForObject("SELECT COUNT(1) FROM outbox WHERE sharding_key = ? AND sent_at IS NOT NULL", Long.class, name)).isZero();
        });

        await().atMost(Duration.ofSeconds(90)).until(() -> effects.numbers(name).size() == 3);
    }

    @Test
    @DisplayName("R01 a rolled back global transaction tells nothing")
    void rollback() {
        assertThatThrownBy(() -> publisher.publishGlobally(three(), () -> {
            assertThat(rows()).isEqualTo(3);
            sleep(Duration.ofSeconds(2));
            throw new IllegalStateException("the other service refused");
        })).hasMessage("the other service refused");

        await().atMost(Duration.ofSeconds(20)).until(() -> rows() == 0);
        sleep(Duration.ofSeconds(2));
        assertThat(effects.numbers(name)).isEmpty();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
