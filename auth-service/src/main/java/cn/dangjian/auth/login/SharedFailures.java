package cn.dangjian.auth.login;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.stereotype.Component;

/** Counts in Redis, shared by all copies of the service; in this process while Redis is away, so an outage opens no door (R06). */
@Component
class SharedFailures implements Failures {

    private static final Logger log = LoggerFactory.getLogger(SharedFailures.class);
    private static final String PREFIX = "auth:failures:";
    /** In one step, so that no count can stay without an end. */
    private static final DefaultRedisScript<Long> ADD = new DefaultRedisScript<>("""
            local number = redis.call('incr', KEYS[1])
            redis.call('pexpire', KEYS[1], ARGV[1])
            return number""", Long.class);

    private final StringRedisTemplate redis;
    private final Failures local;

    SharedFailures(StringRedisTemplate redis, Clock clock) {
        this.redis = redis;
        this.local = new LocalFailures(clock);
    }

    @Override
    public long add(String key, Duration kept) {
        return shared(() -> redis.execute(ADD, List.of(PREFIX + key), Long.toString(kept.toMillis())), () -> local.add(key, kept));
    }

    @Override
    public long count(String key) {
        return shared(() -> {
            String number = redis.opsForValue().get(PREFIX + key);
            return number == null ? 0 : Long.parseLong(number);
        }, () -> local.count(key));
    }

    @Override
    public void clear(String key) {
        local.clear(key);
        shared(() -> redis.delete(PREFIX + key) ? 1L : 0L, () -> 0L);
    }

    private static long shared(Supplier<Long> redis, Supplier<Long> otherwise) {
        try {
            return redis.get();
        } catch (DataAccessException unreachable) {
            log.warn("failures are counted in this process only: {}", unreachable.getClass().getSimpleName());
            return otherwise.get();
        }
    }
}
