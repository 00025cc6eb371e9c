package cn.dangjian.screen.live;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands gathered changes on at a limited pace: at once after a quiet time, then at most once per interval however many come. */
final class Pulse implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Pulse.class);

    private final Duration interval;
    private final Consumer<Set<String>> beat;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("screen-pulse").factory());
    private Set<String> waiting = new HashSet<>();
    private boolean scheduled;
    private long earliest = System.nanoTime();

    Pulse(Duration interval, Consumer<Set<String>> beat) {
        this.interval = interval;
        this.beat = beat;
    }

    synchronized void add(Set<String> changes) {
        waiting.addAll(changes);
        if (!scheduled && !timer.isShutdown()) {
            scheduled = true;
            timer.schedule(this::run, Math.max(0, earliest - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
    }

    private void run() {
        Set<String> changes = drain();
        try {
            beat.accept(changes);
        } catch (RuntimeException e) {
            log.error("changes could not be shown, next try with the next change or reload", e);
        }
    }

    private synchronized Set<String> drain() {
        Set<String> changes = waiting;
        waiting = new HashSet<>();
        scheduled = false;
        earliest = System.nanoTime() + interval.toNanos();
        return changes;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
