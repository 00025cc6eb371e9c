package cn.dangjian.data;

import java.time.Clock;
import java.time.Instant;

/**
 * Ids of 41 bits time, 10 bits worker, 12 bits sequence. When the clock jumps back, time stands still instead:
 * ids go on growing and nothing fails (R12).
 */
final class Snowflake implements IdGenerator {

    static final int WORKERS = 1024;
    private static final long EPOCH = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final int SEQUENCE_MASK = 0xFFF;

    private final Clock clock;
    private final int worker;
    private long millis;
    private int sequence;

    Snowflake(Clock clock, int worker) {
        if (worker < 0 || worker >= WORKERS) {
            throw new IllegalArgumentException("worker " + worker);
        }
        this.clock = clock;
        this.worker = worker;
    }

    @Override
    public synchronized long next() {
        long now = clock.millis() - EPOCH;
        if (now > millis) {
            millis = now;
            sequence = 0;
        } else {
            sequence = (sequence + 1) & SEQUENCE_MASK;
            if (sequence == 0) {
                millis++; // 4,096 ids in one millisecond: borrow from the next one
            }
        }
        return millis << 22 | (long) worker << 12 | sequence;
    }
}
