package cn.dangjian.web.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

class ChannelsWithoutCacheTest {

    @Test
    @DisplayName("R06 a service starts without the cache, and its own changes reach its own streams")
    void startsAnyway() throws Exception {
        var nowhere = new LettuceConnectionFactory("127.0.0.1", 1);
        nowhere.afterPropertiesSet();
        nowhere.start();
        var channels = new Channels(nowhere);
        var heard = new CopyOnWriteArrayList<String>();
        var template = new StringRedisTemplate(nowhere);
        var fanOut = new FanOut(template, channels, "test", Duration.ofMillis(10), heard::addAll);

        channels.start();
        fanOut.start();
        fanOut.tell(Set.of("one"));

        await().atMost(Duration.ofSeconds(5)).until(() -> heard.contains("one"));
        assertThat(channels.isListening()).isFalse();
        fanOut.stop();
        channels.stop();
        nowhere.destroy();
    }
}
