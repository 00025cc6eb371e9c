package cn.dangjian.web.security;

import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.contracts.auth.Pending;
import cn.dangjian.contracts.auth.SessionView;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.dao.DataAccessException;

/**
 * Is the session alive and what may its account do, as of this very request: one round trip to the cache, no query on the warm path.
 *
 * <p>The cache can only narrow: what it does not know is asked of auth-service, so a flushed or dead cache never widens a right (R06).
 */
public class Rights {

    /** {@code auth:session:<sid>} holds {@code <accountId>|<1, 0 or what is pending>}. */
    public static final String SESSION_KEY = "auth:session:";
    /** Grows with each change of any right; kept by auth-service, expires after 30 s so that a lost write heals. */
    public static final String EPOCH_KEY = "auth:epoch";

    private static final Logger log = LoggerFactory.getLogger(Rights.class);

    private final StringRedisTemplate redis;
    private final RightsLoader loader;
    private final Cache<Long, GrantsView> grants = Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(Duration.ofMinutes(30)).build();

    public Rights(StringRedisTemplate redis, RightsLoader loader) {
        this.redis = redis;
        this.loader = loader;
    }

    public SessionView session(String sessionId) {
        SessionView cached = cachedSession(sessionId);
        return cached != null ? cached : loader.session(sessionId);
    }

    public GrantsView grants(SessionView session) {
        GrantsView known = grants.getIfPresent(session.accountId());
        if (known != null && known.epoch() >= session.epoch()) {
            return known;
        }
        GrantsView fresh = loader.grants(session.accountId());
        grants.put(session.accountId(), fresh);
        return fresh;
    }

    private SessionView cachedSession(String sessionId) {
        try {
            List<String> values = redis.opsForValue().multiGet(List.of(SESSION_KEY + sessionId, EPOCH_KEY));
            if (values == null || values.get(0) == null || values.get(1) == null) {
                return null;
            }
            String[] parts = values.get(0).split("\\|");
            Pending pending = parts[1].length() > 1 ? Pending.valueOf(parts[1]) : null;
            return new SessionView(sessionId, Long.parseLong(parts[0]), !"0".equals(parts[1]), Long.parseLong(values.get(1)), pending);
        } catch (RedisConnectionFailureException unreachable) {
            log.warn("session cache unreachable, asking auth-service");
            return null;
        } catch (DataAccessException | IllegalArgumentException | ArrayIndexOutOfBoundsException unusable) {
            log.warn("session cache unusable, asking auth-service: {}", unusable.getClass().getSimpleName());
            return null;
        }
    }
}
