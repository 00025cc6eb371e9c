package cn.dangjian.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.dangjian.contracts.auth.SharedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ValueOperations;

class SharedCopiesTest {

    private final Map<String, String> redis = new HashMap<>();
    private final List<String> read = new ArrayList<>();
    private boolean cacheAway;
    private SharedTable inDatabase;
    private SharedCopies copies;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void start() {
        ValueOperations<String, String> values = mock(ValueOperations.class);
        when(values.multiGet(anyCollection())).thenAnswer(call -> {
            if (cacheAway) {
                throw new RedisConnectionFailureException("away");
            }
            List<String> keys = call.getArgument(0);
            return Arrays.asList(keys.stream().map(redis::get).toArray(String[]::new));
        });
        var template = mock(StringRedisTemplate.class);
        when(template.opsForValue()).thenReturn(values);
        copies = new SharedCopies(new SharedTableCache(template, ""), name -> {
            if (inDatabase == null) {
                throw new IllegalStateException("auth-service is away");
            }
            return inDatabase;
        });
        copies.keep("parameters", read::add);
    }

    private void cached(long edition, String content) {
        redis.put("parameters:edition", Long.toString(edition));
        redis.put("parameters:content", content);
    }

    @Test
    @DisplayName("SYS-25 a new edition in the cache is read once")
    void fromTheCache() {
        cached(1, "one");
        copies.refresh();
        copies.refresh();
        cached(2, "two");
        copies.refresh();
        assertThat(read).containsExactly("one", "two");
    }

    @Test
    @DisplayName("SYS-25, R06 with an empty or dead cache the table comes from auth-service, and changes there are seen")
    void withoutTheCache() {
        inDatabase = new SharedTable("parameters", 4, "four");
        copies.refresh();
        cacheAway = true;
        copies.refresh();
        inDatabase = new SharedTable("parameters", 5, "five");
        copies.refresh();
        assertThat(read).containsExactly("four", "five");
    }

    @Test
    @DisplayName("SYS-25, R06 with neither cache nor auth-service the last copy stays, and a first start does not fail")
    void withNeither() {
        copies.refresh();
        assertThat(read).isEmpty();
        cached(3, "three");
        copies.refresh();
        redis.clear();
        copies.refresh();
        assertThat(read).containsExactly("three");
    }
}
