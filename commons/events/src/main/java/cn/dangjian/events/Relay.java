package cn.dangjian.events;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.rocketmq.client.exception.MQBrokerException;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.message.MessageQueue;
import org.apache.rocketmq.remoting.exception.RemotingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends the outbox to RocketMQ. Of all copies of a service one is active at a time; an event is marked as sent only after the broker's answer,
 * so a crash in between sends it twice (the inbox knows it) and never loses it (R01, R03).
 */
final class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration STANDBY = Duration.ofSeconds(1);
    private static final long LONGEST_PAUSE_MILLIS = 2000;
    private static final long GATHERING_MILLIS = 40;
    private static final Duration BETWEEN_PURGES = Duration.ofHours(1);

    private final DataSource dataSource;
    private final RocketClient client;
    private final EventsProperties properties;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;
    private RocketSender sender;
    private Instant nextPurge = Instant.MIN;

    Relay(DataSource dataSource, RocketClient client, EventsProperties properties) {
        this.dataSource = dataSource;
        this.client = client;
        this.properties = properties;
    }

    /** There is something new to send. */
    void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    private void run() {
        long pause = 0;
        while (running) {
            try (var lock = RelayLock.tryTake(dataSource)) {
                if (lock == null) {
                    Thread.sleep(STANDBY);
                    continue;
                }
                if (sender == null) {
                    sender = new RocketSender(client);
                }
                pause = relay(new OutboxRows(lock.connection()), pause);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                break;
            } catch (SQLException | MQClientException | RuntimeException e) {
                pause = pauseAfter(e, pause);
            }
        }
        if (sender != null) {
            sender.close();
            sender = null;
        }
    }

    /** Works until the service stops or the database connection fails; a failing broker does not end it. */
    private long relay(OutboxRows rows, long pauseBefore) throws SQLException, InterruptedException {
        long pause = pauseBefore;
        while (running) {
            try {
                wake.drainPermits();
                boolean more = sendPending(rows);
                if (pause > 0) {
                    log.info("events flow again");
                    pause = 0;
                }
                purgeNowAndThen(rows);
                if (!more) {
                    awaitWork();
                }
            } catch (MQClientException e) {
                pause = pauseAfter(e, pause);
            }
        }
        return pause;
    }

    /** In a rush the next events gather for a moment: batches cost the broker and every consumer less, and after a quiet time nothing waits. */
    private void awaitWork() throws InterruptedException {
        boolean woken = wake.tryAcquire(GATHERING_MILLIS, TimeUnit.MILLISECONDS);
        if (woken) {
            Thread.sleep(GATHERING_MILLIS);
        } else {
            wake.tryAcquire(properties.pollInterval().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** True when there is probably more. A queue that fails does not hold up the others. */
    private boolean sendPending(OutboxRows rows) throws SQLException, MQClientException, InterruptedException {
        Map<Long, StoredEvent> pending = rows.pending();
        var queues = new LinkedHashMap<MessageQueue, List<Long>>();
        MQClientException fault = null;
        for (var row : pending.entrySet()) {
            try {
                MessageQueue queue = sender.queueOf(row.getValue().topic(), row.getValue().key());
                queues.computeIfAbsent(queue, first -> new ArrayList<>()).add(row.getKey());
            } catch (MQClientException e) {
                fault = e;
            }
        }
        for (var queue : queues.entrySet()) {
            try {
                sender.send(queue.getKey(), queue.getValue().stream().map(pending::get).toList());
                rows.markSent(queue.getValue(), Instant.now());
            } catch (MQClientException | RemotingException | MQBrokerException e) {
                fault = new MQClientException("queue " + queue.getKey(), e);
            }
        }
        if (fault != null) {
            throw fault;
        }
        return pending.size() == OutboxRows.LIMIT;
    }

    private void purgeNowAndThen(OutboxRows rows) throws SQLException {
        Instant now = Instant.now();
        if (now.isAfter(nextPurge)) {
            rows.purge(now.minus(properties.keepSent()), now.minus(properties.keepHandled()));
            nextPurge = now.plus(BETWEEN_PURGES);
        }
    }

    private long pauseAfter(Exception fault, long pause) {
        if (pause == 0) {
            log.warn("events wait in the outbox: {}", fault.toString());
        }
        long next = Math.min(LONGEST_PAUSE_MILLIS, Math.max(200, pause * 2));
        try {
            Thread.sleep(next);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return next;
    }

    @Override
    public synchronized void stop() {
        running = false;
        wake();
        if (thread != null) {
            try {
                if (!thread.join(Duration.ofSeconds(5))) {
                    thread.interrupt();
                }
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
        return DEFAULT_PHASE - 4096; // below the web server's: stops after the last request
    }
}
