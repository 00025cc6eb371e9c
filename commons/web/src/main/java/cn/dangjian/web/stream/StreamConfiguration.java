package cn.dangjian.web.stream;

import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

/** For services that push: {@code @Import} it. */
@Configuration(proxyBeanMethods = false)
public class StreamConfiguration {

    /** One connection for all channels; comes back by itself within two seconds after Redis does. */
    @Bean
    RedisMessageListenerContainer streamChannels(RedisConnectionFactory connections) {
        var container = new RedisMessageListenerContainer();
        container.setConnectionFactory(connections);
        container.setTaskExecutor(Executors.newVirtualThreadPerTaskExecutor()::execute);
        container.setRecoveryBackoff(new FixedBackOff(2_000, FixedBackOff.UNLIMITED_ATTEMPTS));
        return container;
    }
}
