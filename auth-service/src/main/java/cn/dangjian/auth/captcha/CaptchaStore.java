package cn.dangjian.auth.captcha;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Keeps what was drawn until it is asked for, once, or three minutes have passed. Without the cache each copy of the service keeps its own. */
@Component
class CaptchaStore {

    static final String KEY = "auth:captcha:";
    private static final Duration KEPT = Duration.ofMinutes(3);
    private static final Logger log = LoggerFactory.getLogger(CaptchaStore.class);

    private final StringRedisTemplate redis;
    private final Cache<String, String> local = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

    CaptchaStore(StringRedisTemplate redis) {
        this.redis = redis;
    }

    void put(String id, String value) {
        try {
            redis.opsForValue().set(KEY + id, value, KEPT);
        } catch (DataAccessException unreachable) {
            log.warn("captcha kept in this process: {}", unreachable.getClass().getSimpleName());
            local.put(id, value);
        }
    }

    /** What was kept, or null; it is gone with the question. */
    String take(String id) {
        String own = local.asMap().remove(id);
        if (own != null) {
            return own;
        }
        try {
            return redis.opsForValue().getAndDelete(KEY + id);
        } catch (DataAccessException unreachable) {
            return null;
        }
    }
}
