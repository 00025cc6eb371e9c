package cn.dangjian.events;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids of events: UUID version 7, which begin with the time, so they land at the end of an index. */
final class EventIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private EventIds() {
    }

    static String at(long epochMillis) {
        long high = epochMillis << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
