package cn.dangjian.auth.session;

import cn.dangjian.web.security.Rights;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** State of sessions where every service reads it, and the channel that ends open streams (A08). The database stays the truth. */
@Component
class SessionCache {

    /** Streams of a session that is published here are closed. */
    static final String REVOKED_CHANNEL = "auth:revoked";
    /** As long as an access token lives, so an ended session is remembered while a token of it could still be shown. */
    private static final Duration KEPT = Duration.ofMinutes(11);
    private static final Logger log = LoggerFactory.getLogger(SessionCache.class);

    private static final DefaultRedisScript<Long> SETTLE = new DefaultRedisScript<>("""
            if redis.call('get', KEYS[1]) ~= ARGV[1] then redis.call('del', KEYS[1]) end
            return 1""", Long.class);

    private record Ended(String sessionId, long accountId) {
    }

    private final StringRedisTemplate redis;
    private final Queue<Ended> untold = new ConcurrentLinkedQueue<>();

    SessionCache(StringRedisTemplate redis) {
        this.redis = redis;
    }

    /** Not beyond the end of an idle session. Does not replace an "ended" that was written while the caller was reading the database. */
    void open(Session session, Instant now) {
        Duration kept = Duration.between(now, session.usableUntil());
        if (kept.compareTo(KEPT) > 0) {
            kept = KEPT;
        } else if (kept.toMillis() < 1) {
            return;
        }
        try {
            if (Boolean.FALSE.equals(redis.opsForValue().setIfAbsent(key(session.id()), value(session), kept))) {
                redis.expire(key(session.id()), kept);
            }
        } catch (DataAccessException unreachable) {
            log.warn("session not cached, services will ask: {}", unreachable.getClass().getSimpleName());
        }
    }

    /** Nothing is pending any more. The next request asks the database, so an "ended" of the same moment is not lost. */
    void settled(Session session) {
        try {
            redis.execute(SETTLE, List.of(key(session.id())), session.accountId() + "|0");
        } catch (DataAccessException unreachable) {
            log.warn("session still cached as pending: {}", unreachable.getClass().getSimpleName());
        }
    }

    void ended(String sessionId, long accountId) {
        if (!tell(new Ended(sessionId, accountId))) {
            untold.add(new Ended(sessionId, accountId));
        }
    }

    /** A cache that was away may come back with sessions that have ended meanwhile. */
    @Scheduled(fixedDelay = 1000)
    void tellAgain() {
        while (!untold.isEmpty() && tell(untold.peek())) {
            untold.poll();
        }
    }

    private boolean tell(Ended session) {
        try {
            redis.opsForValue().set(key(session.sessionId()), session.accountId() + "|0", KEPT);
            redis.convertAndSend(REVOKED_CHANNEL, session.sessionId());
            return true;
        } catch (DataAccessException unreachable) {
            log.warn("end of a session not told yet, trying again: {}", unreachable.getClass().getSimpleName());
            return false;
        }
    }

    private static String value(Session session) {
        return session.accountId() + "|" + (session.pending() == null ? "1" : session.pending().name());
    }

    private static String key(String sessionId) {
        return Rights.SESSION_KEY + sessionId;
    }
}
