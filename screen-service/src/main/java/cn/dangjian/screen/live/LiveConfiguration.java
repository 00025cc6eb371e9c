package cn.dangjian.screen.live;

import cn.dangjian.web.security.Rights;
import cn.dangjian.web.stream.Channels;
import cn.dangjian.web.stream.EventStreams;
import cn.dangjian.web.stream.FanOut;
import cn.dangjian.web.stream.StreamGuard;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Streams of the screen service. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    EventStreams<ScreenRights> streams(@Value("${dangjian.screen.streams-per-account}") int perAccount, @Value("${dangjian.screen.streams}") int total, Rights rights) {
        return new EventStreams<>(new EventStreams.Limits(perAccount, total), rights, Clock.systemUTC(), ScreenRights::of);
    }

    @Bean
    StreamGuard streamGuard(EventStreams<ScreenRights> streams, Channels channels) {
        return new StreamGuard(streams, channels);
    }

    /** A board at most each 400 ms. */
    @Bean
    Pulse pulse(ObjectProvider<Pushes> pushes) {
        return new Pulse(Duration.ofMillis(400), changes -> pushes.getObject().push(changes));
    }

    @Bean
    FanOut fanOut(StringRedisTemplate redis, Channels channels, Pulse pulse) {
        return new FanOut(redis, channels, "screen:changes", Duration.ofMillis(50), pulse::add);
    }
}
