package cn.dangjian.auth.monitor;

import cn.dangjian.core.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** What the cache says about itself, and how many keys each area has. */
@Component
class CacheState {

    private static final int MOST_KEYS = 200_000;
    private static final Map<String, String> NAMES = Map.of("auth:session", "登录会话", "auth:revoked", "已失效的登录", "auth:epoch", "权限版本",
            "auth:failures", "登录失败计数", "auth:captcha", "图片验证码", "auth:shared", "字典和参数");

    record Area(String prefix, String name, long keys) {
    }

    /** @param hitRate  share of reads that found something, 0 … 1; null before the first
     *  @param complete false when there are too many keys to count by area */
    record View(String version, long uptimeSeconds, long clients, long memoryUsed, long memoryMax, Double hitRate, long keys, long evicted, List<Area> areas, boolean complete) {
    }

    private final StringRedisTemplate redis;

    CacheState(StringRedisTemplate redis) {
        this.redis = redis;
    }

    View view() {
        try {
            Properties info = redis.execute((RedisCallback<Properties>) connection -> connection.serverCommands().info());
            Long keys = redis.execute((RedisCallback<Long>) connection -> connection.serverCommands().dbSize());
            var areas = new TreeMap<String, Long>();
            boolean complete = count(areas);
            long hits = number(info, "keyspace_hits");
            long reads = hits + number(info, "keyspace_misses");
            return new View(info.getProperty("redis_version", ""), number(info, "uptime_in_seconds"), number(info, "connected_clients"), number(info, "used_memory"), number(info, "maxmemory"),
                    reads == 0 ? null : (double) hits / reads, keys == null ? 0 : keys, number(info, "evicted_keys"),
                    areas.entrySet().stream().map(it -> new Area(it.getKey(), NAMES.getOrDefault(it.getKey(), it.getKey()), it.getValue())).sorted(Comparator.comparing(Area::keys).reversed())
                            .toList(), complete);
        } catch (DataAccessException away) {
            throw Problem.unavailable("CACHE_AWAY", "缓存当前无法连接;系统会改用数据库继续工作,请尽快检查Redis");
        }
    }

    private boolean count(Map<String, Long> areas) {
        int seen = 0;
        try (var keys = redis.scan(ScanOptions.scanOptions().count(1_000).build())) {
            while (keys.hasNext()) {
                if (++seen > MOST_KEYS) {
                    return false;
                }
                areas.merge(area(keys.next()), 1L, Long::sum);
            }
        }
        return true;
    }

    /** The first two parts of a key; the rest may tell about persons. */
    private static String area(String key) {
        int first = key.indexOf(':');
        int second = first < 0 ? -1 : key.indexOf(':', first + 1);
        return second > 0 ? key.substring(0, second) : first > 0 && key.substring(first + 1).matches("[a-z-]+") ? key : first > 0 ? key.substring(0, first) : "其他";
    }

    private static long number(Properties info, String name) {
        String value = info == null ? "0" : info.getProperty(name, "0");
        return value.matches("\\d+") ? Long.parseLong(value) : 0;
    }
}
