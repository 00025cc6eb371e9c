package cn.dangjian.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many events wait, how long, and how many are dead: what an alarm looks at (R03). */
final class Backlog implements MeterBinder {

    private static final String WAITING = "FROM outbox WHERE sent_at IS NULL";

    private final JdbcTemplate jdbc;

    Backlog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "dangjian.outbox.pending", "events not yet sent", () -> jdbc.queryForObject("SELECT COUNT(1) " + WAITING, Long.class));
        gauge(registry, "dangjian.outbox.oldest.seconds", "age of the oldest event not yet sent", this::oldestSeconds);
        gauge(registry, "dangjian.dead.letters", "events that wait for an operator", () -> jdbc.queryForObject("SELECT COUNT(1) FROM dead_letter", Long.class));
    }

    private double oldestSeconds() {
        return jdbc.queryForList("SELECT occurred_at " + WAITING + " ORDER BY id LIMIT 1", Timestamp.class).stream()
                .mapToDouble(time -> Math.max(0, System.currentTimeMillis() - time.getTime()) / 1000.0).findFirst().orElse(0);
    }

    private static void gauge(MeterRegistry registry, String name, String description, Supplier<Number> value) {
        Gauge.builder(name, () -> known(value)).description(description).register(registry);
    }

    private static Number known(Supplier<Number> value) {
        try {
            return value.get();
        } catch (DataAccessException databaseAway) {
            return Double.NaN;
        }
    }
}
