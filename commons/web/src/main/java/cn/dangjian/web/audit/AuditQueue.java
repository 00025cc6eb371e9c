package cn.dangjian.web.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Notes of a crowd on their way to the outbox: written in batches by a thread of its own, half a second after the first at the latest. When it is full, callers
 * write for themselves. A crash loses what it holds, an orderly end nothing: it is emptied after the last request and before the relay stops.
 */
class AuditQueue implements SmartLifecycle {

    static final int CAPACITY = 20_000;
    private static final Logger log = LoggerFactory.getLogger(AuditQueue.class);
    private static final int BATCH = 200;
    private static final long PAUSE_MILLIS = 500;
    private static final int TRIES_AT_THE_END = 5;

    private final ArrayBlockingQueue<AuditNote> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final Counter lost;
    private Consumer<List<AuditNote>> writer;
    private volatile boolean running;
    private Thread thread;

    AuditQueue(MeterRegistry meters) {
        lost = Counter.builder("dangjian.audit.lost").description("operations that never came into the operation log").register(meters);
        meters.gauge("dangjian.audit.waiting", waiting, ArrayBlockingQueue::size);
    }

    void writer(Consumer<List<AuditNote>> writes) {
        writer = writes;
    }

    /** False when the caller must write for himself. */
    boolean offer(AuditNote note) {
        return running && waiting.offer(note);
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("audit-queue").daemon().start(this::run);
    }

    private void run() {
        var batch = new ArrayList<AuditNote>(BATCH);
        while (running) {
            try {
                AuditNote first = waiting.poll(1, TimeUnit.SECONDS);
                if (first == null) {
                    continue;
                }
                batch.add(first);
                if (waiting.size() < BATCH) {
                    Thread.sleep(PAUSE_MILLIS); // the more, the cheaper
                }
                waiting.drainTo(batch, BATCH - 1);
                while (!written(batch)) {
                    Thread.sleep(PAUSE_MILLIS);
                }
                batch.clear();
            } catch (InterruptedException stopping) {
                break;
            }
        }
        finish(batch);
    }

    private boolean written(List<AuditNote> batch) {
        try {
            writer.accept(batch);
            return true;
        } catch (RuntimeException notNow) {
            return false;
        }
    }

    private void finish(List<AuditNote> begun) {
        var rest = new ArrayList<>(begun);
        waiting.drainTo(rest);
        for (int from = 0; from < rest.size(); from += BATCH) {
            List<AuditNote> batch = rest.subList(from, Math.min(rest.size(), from + BATCH));
            if (IntStream.range(0, TRIES_AT_THE_END).noneMatch(attempt -> written(batch))) {
                lost.increment(batch.size());
                log.error("{} operations are lost to the operation log: the database does not take them", batch.size());
            }
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(TimeUnit.SECONDS.toMillis(8));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 3072; // below the web server's, above the outbox relay's
    }
}
