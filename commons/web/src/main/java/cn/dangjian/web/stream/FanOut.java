package cn.dangjian.web.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells all copies of a service what changed. Items are gathered for a moment, so a burst is one message; this copy hears them without Redis,
 * the others through it. A lost message only delays them until their next regular refresh.
 */
public final class FanOut implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FanOut.class);

    private final StringRedisTemplate redis;
    private final String channel;
    private final Duration gather;
    private final Consumer<Set<String>> receiver;
    private final String self = UUID.randomUUID().toString();
    private ScheduledExecutorService timer;
    private Set<String> waiting = new LinkedHashSet<>();
    private boolean scheduled;

    public FanOut(StringRedisTemplate redis, Channels channels, String channel, Duration gather, Consumer<Set<String>> receiver) {
        this.redis = redis;
        this.channel = channel;
        this.gather = gather;
        this.receiver = receiver;
        channels.listen(channel, this::told);
    }

    /** Passes the items on, inside a transaction only after its commit. Items are words without line breaks. */
    public void tell(Collection<String> items) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            var committed = List.copyOf(items);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    add(committed);
                }
            });
        } else {
            add(items);
        }
    }

    private synchronized void add(Collection<String> items) {
        waiting.addAll(items);
        if (timer != null && !scheduled && !waiting.isEmpty()) {
            scheduled = true;
            timer.schedule(this::flush, gather.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized Set<String> drain() {
        Set<String> all = waiting;
        waiting = new LinkedHashSet<>();
        scheduled = false;
        return all;
    }

    private void flush() {
        Set<String> items = drain();
        hear(items);
        try {
            redis.convertAndSend(channel, self + "\n" + String.join("\n", items));
        } catch (RuntimeException unreachable) {
            log.warn("other copies do not hear of {} changes now: {}", items.size(), unreachable.toString());
        }
    }

    private void hear(Set<String> items) {
        try {
            receiver.accept(items);
        } catch (RuntimeException e) {
            log.error("changes could not be passed on to open streams", e);
        }
    }

    private void told(String message) {
        var lines = new LinkedHashSet<>(List.of(message.split("\n")));
        if (!lines.remove(self)) {
            lines.removeFirst(); // the other copy's name
            hear(lines);
        }
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("fan-out " + channel).factory());
        add(Set.of()); // what was told before the start
    }

    @Override
    public synchronized void stop() {
        timer.shutdownNow();
        timer = null;
        scheduled = false;
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
