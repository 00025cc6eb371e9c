package cn.dangjian.auth.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts in this process: when the cache is away, the limits hold on each copy of the service. */
class LocalFailures implements Failures {

    private static final int MOST = 50_000;

    private record Count(long number, Instant end) {
    }

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST;
        }
    };

    LocalFailures(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized long add(String key, Duration kept) {
        long number = count(key) + 1;
        counts.remove(key);
        counts.put(key, new Count(number, clock.instant().plus(kept)));
        return number;
    }

    @Override
    public synchronized long count(String key) {
        Count count = counts.get(key);
        return count == null || !count.end().isAfter(clock.instant()) ? 0 : count.number();
    }

    @Override
    public synchronized void clear(String key) {
        counts.remove(key);
    }
}
