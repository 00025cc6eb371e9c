package cn.dangjian.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.redis.connection.ReactiveSubscription.Message;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Whether sessions are alive. An answer is kept for a few seconds, and dropped at once when the end of the session is published (A08);
 * the services behind ask for every request and have the last word.
 */
@Component
class SessionStates implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SessionStates.class);
    private static final String KEY = "auth:session:";
    private static final String REVOKED = "auth:revoked";

    private final Cache<String, Boolean> known = Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofSeconds(5)).build();
    private final Cache<String, Boolean> ended = Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofMinutes(11)).build();
    private final ReactiveStringRedisTemplate redis;
    private final AuthService auth;
    private volatile Disposable listening;

    SessionStates(ReactiveStringRedisTemplate redis, AuthService auth) {
        this.redis = redis;
        this.auth = auth;
    }

    /** Null when somebody has to be asked. */
    Boolean known(String sessionId) {
        return ended.getIfPresent(sessionId) != null ? Boolean.FALSE : known.getIfPresent(sessionId);
    }

    Mono<Boolean> ask(String sessionId) {
        return redis.opsForValue().get(KEY + sessionId).map(value -> !value.endsWith("|0")).onErrorComplete()
                .switchIfEmpty(Mono.defer(() -> auth.isActive(sessionId)))
                .doOnNext(active -> known.put(sessionId, active));
    }

    @Override
    public void start() {
        // deferred: connecting may block or fail, and the door opens without the cache, too
        listening = Flux.defer(() -> redis.listenToChannel(REVOKED)).subscribeOn(Schedulers.boundedElastic()).map(Message::getMessage).doOnNext(this::end)
                .doOnError(failure -> log.warn("ends of sessions are not heard, trying again: {}", failure.toString()))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, Duration.ofSeconds(1))).subscribe();
    }

    private void end(String sessionId) {
        ended.put(sessionId, Boolean.TRUE);
        known.invalidate(sessionId);
    }

    @Override
    public void stop() {
        listening.dispose();
        listening = null;
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }
}
