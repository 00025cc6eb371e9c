package cn.dangjian.web.stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/** For services that push: {@code @Import} it. */
@Configuration(proxyBeanMethods = false)
public class StreamConfiguration {

    @Bean
    Channels streamChannels(RedisConnectionFactory connections) {
        return new Channels(connections);
    }
}
