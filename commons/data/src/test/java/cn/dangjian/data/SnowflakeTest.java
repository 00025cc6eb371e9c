package cn.dangjian.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SnowflakeTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void uniqueUnderConcurrencyAndAcrossWorkers() {
        var ids = ConcurrentHashMap.<Long>newKeySet();
        var workers = new Snowflake[] {new Snowflake(Clock.systemUTC(), 0), new Snowflake(Clock.systemUTC(), 1023)};
        IntStream.range(0, 100_000).parallel().forEach(i -> assertThat(ids.add(workers[i % 2].next())).isTrue());
        assertThat(ids).hasSize(100_000).allMatch(id -> id > 0);
    }

    @Test
    @DisplayName("R12 a clock that jumps back ten minutes neither repeats ids nor stops them")
    void clockJumpsBack() {
        var time = new Object() { Instant now = NOON; };
        var ids = new Snowflake(new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return time.now;
            }
        }, 7);
        long before = ids.next();
        time.now = NOON.minus(Duration.ofMinutes(10));
        long last = before;
        for (int i = 0; i < 10_000; i++) {
            long id = ids.next();
            assertThat(id).isGreaterThan(last);
            last = id;
        }
    }
}
