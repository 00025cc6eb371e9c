package cn.dangjian.web.stream;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

/** Listens to channels of the cache over one connection. The service starts with or without the cache; the connection is made and made again as soon as it is there (R06). */
public final class Channels implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Channels.class);
    private static final long RETRY_MILLIS = 2_000;

    private final RedisMessageListenerContainer container = new RedisMessageListenerContainer();
    private volatile boolean running;

    public Channels(RedisConnectionFactory connections) {
        container.setConnectionFactory(connections);
        container.setTaskExecutor(Executors.newVirtualThreadPerTaskExecutor()::execute);
        container.setRecoveryBackoff(new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS));
        container.afterPropertiesSet();
    }

    /** To be called before the start. */
    public void listen(String channel, Consumer<String> listener) {
        container.addMessageListener((message, pattern) -> listener.accept(new String(message.getBody(), StandardCharsets.UTF_8)), new ChannelTopic(channel));
    }

    boolean isListening() {
        return container.isListening();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("channels").start(this::connect);
    }

    private void connect() {
        boolean told = false;
        while (running && !container.isListening()) {
            try {
                container.start();
            } catch (RuntimeException cacheAway) {
                if (!told) {
                    log.warn("channels of the cache cannot be heard yet: {}", cacheAway.toString());
                    told = true;
                }
                container.stop();
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
