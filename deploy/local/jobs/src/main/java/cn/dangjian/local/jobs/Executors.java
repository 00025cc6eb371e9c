package cn.dangjian.local.jobs;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which copies of which service can be ordered now: they report every 30 seconds and count as gone after 90. */
@Repository
class Executors {

    private static final Duration SILENCE = Duration.ofSeconds(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    Executors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void seen(String name, String address) {
        jdbc.sql("INSERT INTO executor (name, address, seen_at) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE seen_at = VALUES(seen_at)")
                .params(name, address, Timestamp.from(clock.instant())).update();
    }

    void gone(String name, String address) {
        jdbc.sql("DELETE FROM executor WHERE name = ? AND address = ?").params(name, address).update();
    }

    /** Addresses of the living copies, in a fixed order. */
    List<String> living(String name) {
        return jdbc.sql("SELECT address FROM executor WHERE name = ? AND seen_at > ? ORDER BY address")
                .params(name, Timestamp.from(clock.instant().minus(SILENCE))).query(String.class).list();
    }

    boolean isLiving(String address) {
        return jdbc.sql("SELECT COUNT(*) FROM executor WHERE address = ? AND seen_at > ?").params(address, Timestamp.from(clock.instant().minus(SILENCE))).query(Integer.class).single() > 0;
    }
}
