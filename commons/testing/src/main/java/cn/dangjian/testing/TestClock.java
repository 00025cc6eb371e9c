package cn.dangjian.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The service's business clock in a test: runs with the real one until it is set, then stands still. Call {@link #reset()} after the test. */
public final class TestClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant fixed;

    public void set(Instant instant) {
        fixed = instant;
    }

    /** Business time in Asia/Shanghai, e.g. {@code 2026-03-31T23:59:59}. */
    public void set(String localDateTime) {
        fixed = LocalDateTime.parse(localDateTime).atZone(ZONE).toInstant();
    }

    public void advance(Duration duration) {
        fixed = instant().plus(duration);
    }

    public void reset() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        Instant set = fixed;
        return set != null ? set : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        TestClock source = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return source.withZone(other);
            }

            @Override
            public Instant instant() {
                return source.instant();
            }
        };
    }
}
