package cn.dangjian.auth.grant;

import cn.dangjian.auth.AfterCommit;
import cn.dangjian.web.security.Rights;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** The number that grows with each change of a right, so that a change works on the very next request everywhere (SYS-10). */
@Component
public class RightsEpoch {

    private static final Logger log = LoggerFactory.getLogger(RightsEpoch.class);
    private static final String SECONDS = "30";
    /** Longer than a global transaction may last. */
    private static final Duration AFTER_ROLLBACK = Duration.ofSeconds(65);
    /** A slow reader must not put an older number over a newer one. */
    private static final DefaultRedisScript<Long> RAISE = new DefaultRedisScript<>("""
            local present = redis.call('get', KEYS[1])
            if not present or tonumber(present) <= tonumber(ARGV[1]) then redis.call('set', KEYS[1], ARGV[1], 'EX', ARGV[2]) end
            return 1""", Long.class);

    private final EpochMapper mapper;
    private final StringRedisTemplate redis;
    private final AfterCommit afterCommit;
    private final TaskScheduler scheduler;

    RightsEpoch(EpochMapper mapper, StringRedisTemplate redis, AfterCommit afterCommit, TaskScheduler scheduler) {
        this.mapper = mapper;
        this.redis = redis;
        this.afterCommit = afterCommit;
        this.scheduler = scheduler;
    }

    /** The present number, from the database. */
    public long current() {
        return mapper.read();
    }

    /** The present number, from the database and into the cache. */
    public long refill() {
        long value = mapper.read();
        cache(value);
        return value;
    }

    /**
     * Grows the number once the present transaction has committed; also when a global transaction around it may still be rolled back,
     * for then rights have been seen that never came to be, and a second growth makes everybody forget them.
     */
    public void rightsChanged() {
        boolean undecided = afterCommit.isGlobal();
        afterCommit.run(() -> {
            grow();
            if (undecided) {
                scheduler.schedule(this::grow, scheduler.getClock().instant().plusSeconds(2));
                scheduler.schedule(this::grow, scheduler.getClock().instant().plus(AFTER_ROLLBACK));
            }
        });
    }

    /** A process that died between a commit and the growth left stale grants behind; its next start makes up for it. */
    @EventListener(ApplicationReadyEvent.class)
    public void grow() {
        mapper.grow();
        cache(mapper.read());
    }

    private void cache(long value) {
        try {
            redis.execute(RAISE, List.of(Rights.EPOCH_KEY), Long.toString(value), SECONDS);
        } catch (DataAccessException unreachable) {
            log.warn("rights epoch {} not cached, it heals within {} s: {}", value, SECONDS, unreachable.getClass().getSimpleName());
        }
    }
}
