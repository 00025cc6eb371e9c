package cn.dangjian.message.live;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.message.warning.WarningAccess;
import cn.dangjian.web.security.Rights;
import cn.dangjian.web.stream.Channels;
import cn.dangjian.web.stream.EventStreams;
import cn.dangjian.web.stream.FanOut;
import cn.dangjian.web.stream.StreamGuard;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Streams of the message service: every account may have some, for its own things and the warnings it may list. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    EventStreams<DataScope> streams(@Value("${dangjian.message.streams-per-account}") int perAccount, @Value("${dangjian.message.streams}") int total, Rights rights) {
        return new EventStreams<>(new EventStreams.Limits(perAccount, total), rights, Clock.systemUTC(),
                grants -> Optional.of(WarningAccess.of(grants)));
    }

    @Bean
    StreamGuard streamGuard(EventStreams<DataScope> streams, Channels channels) {
        return new StreamGuard(streams, channels);
    }

    @Bean
    FanOut fanOut(StringRedisTemplate redis, Channels channels, Pushes pushes) {
        return new FanOut(redis, channels, "message:changes", Duration.ofMillis(50), pushes::hear);
    }
}
