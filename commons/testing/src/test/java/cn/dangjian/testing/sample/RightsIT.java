package cn.dangjian.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.contracts.auth.SessionView;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.web.security.Rights;
import cn.dangjian.web.security.RightsLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

/** What a request costs before its own work begins, on the real cache. */
@ServiceIT(classes = SampleApplication.class)
class RightsIT {

    private static final long ACCOUNT = 4711;

    private final String session = UUID.randomUUID().toString();
    private final List<String> asked = new ArrayList<>();
    private String permission = "org:member:list";
    @Autowired
    private StringRedisTemplate redis;

    @BeforeEach
    void loggedIn() {
        redis.opsForValue().set(Rights.SESSION_KEY + session, ACCOUNT + "|1");
        redis.opsForValue().set(Rights.EPOCH_KEY, "7");
    }

    @AfterEach
    void tidy() {
        redis.delete(List.of(Rights.SESSION_KEY + session, Rights.EPOCH_KEY));
    }

    @Test
    @DisplayName("SYS-10 a warm request asks nobody for rights; after a change the very next one asks once and has the new ones")
    void warm() {
        var rights = new Rights(redis, new Loader());
        for (int i = 0; i < 100; i++) {
            assertThat(request(rights)).containsOnlyKeys("org:member:list");
        }
        assertThat(asked).containsExactly("grants under 7");

        permission = "org:member:export";
        redis.opsForValue().set(Rights.EPOCH_KEY, "8");
        for (int i = 0; i < 100; i++) {
            assertThat(request(rights)).containsOnlyKeys("org:member:export");
        }
        assertThat(asked).containsExactly("grants under 7", "grants under 8");
    }

    private Map<String, DataScope> request(Rights rights) {
        return rights.grants(rights.session(session)).permissions();
    }

    /** auth-service, which writes down what it is asked. */
    private final class Loader implements RightsLoader {

        @Override
        public SessionView session(String sessionId) {
            asked.add("session");
            return null;
        }

        @Override
        public GrantsView grants(long accountId) {
            long epoch = Long.parseLong(redis.opsForValue().get(Rights.EPOCH_KEY));
            asked.add("grants under " + epoch);
            return new GrantsView(accountId, 0, "测试", 1, "/1/", epoch, Map.of(permission, DataScope.all("test")));
        }

        @Override
        public String jwks() {
            throw new UnsupportedOperationException();
        }
    }
}
