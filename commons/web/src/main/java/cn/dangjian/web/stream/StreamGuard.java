package cn.dangjian.web.stream;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps the streams of a service honest: hears revoked sessions, looks for changed rights each second, checks every stream and beats every 15 s. */
public final class StreamGuard implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StreamGuard.class);
    private static final String REVOKED = "auth:revoked";
    private static final int CHECK_EVERY = 15;

    private final EventStreams<?> streams;
    private ScheduledExecutorService timer;
    private int seconds;

    public StreamGuard(EventStreams<?> streams, Channels channels) {
        this.streams = streams;
        channels.listen(REVOKED, streams::endSession);
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("stream-guard").factory());
        timer.scheduleWithFixedDelay(this::second, 1, 1, TimeUnit.SECONDS);
    }

    private void second() {
        try {
            boolean due = ++seconds % CHECK_EVERY == 0;
            if (streams.rightsChanged() || due) {
                streams.check();
            }
            if (due) {
                streams.heartbeat();
            }
        } catch (RuntimeException e) {
            log.warn("check of the open streams failed, next try in a second: {}", e.toString());
        }
    }

    /** Before the web server waits for its open requests: streams would never finish by themselves. */
    @Override
    public synchronized void stop() {
        timer.shutdownNow();
        timer = null;
        streams.endAll();
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
