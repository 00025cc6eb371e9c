package cn.dangjian.web.shared;

import cn.dangjian.contracts.auth.SharedTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;

/** Shared tables in Redis: an edition that is cheap to ask for, and the content. They do not expire, so a service that starts while auth-service is away has them. */
public final class SharedTableCache {

    /** A slow writer must not put an older edition over a newer one. */
    private static final DefaultRedisScript<Long> PUT = new DefaultRedisScript<>("""
            local present = redis.call('get', KEYS[1])
            if present and tonumber(present) >= tonumber(ARGV[1]) then return 0 end
            redis.call('set', KEYS[2], ARGV[2])
            redis.call('set', KEYS[1], ARGV[1])
            return 1""", Long.class);

    private final StringRedisTemplate redis;
    private final String prefix;

    public SharedTableCache(StringRedisTemplate redis, String prefix) {
        this.redis = redis;
        this.prefix = prefix;
    }

    /** Editions of those of these tables that are there, in one round trip. */
    Map<String, Long> editions(List<String> names) {
        List<String> values = redis.opsForValue().multiGet(names.stream().map(this::edition).toList());
        var found = new HashMap<String, Long>();
        for (int i = 0; values != null && i < names.size(); i++) {
            if (values.get(i) != null) {
                found.put(names.get(i), Long.valueOf(values.get(i)));
            }
        }
        return found;
    }

    Optional<SharedTable> find(String name) {
        List<String> values = redis.opsForValue().multiGet(List.of(edition(name), content(name)));
        return values == null || values.contains(null) ? Optional.empty() : Optional.of(new SharedTable(name, Long.parseLong(values.get(0)), values.get(1)));
    }

    /** Unless the cache has this edition or a newer one. */
    public void put(SharedTable table) {
        redis.execute(PUT, List.of(edition(table.name()), content(table.name())), Long.toString(table.edition()), table.content());
    }

    private String edition(String name) {
        return prefix + name + ":edition";
    }

    private String content(String name) {
        return prefix + name + ":content";
    }
}
