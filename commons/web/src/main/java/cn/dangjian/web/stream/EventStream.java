package cn.dangjian.web.stream;

import cn.dangjian.web.security.CurrentUser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One open stream of server-sent events. {@link #send} never blocks: frames wait here and a virtual thread of the stream's own writes them,
 * so a slow reader delays nobody else; one that falls too far behind is cut and comes back with the present state.
 *
 * @param <R> what the reader may get, as the service needs it
 */
public final class EventStream<R> {

    static final int MAX_WAITING = 1_000;

    /** The wire under a stream. */
    interface Sink {
        void write(byte[] bytes) throws IOException;

        void end();
    }

    private final CurrentUser user;
    private final Sink sink;
    private final Map<String, byte[]> waiting = new LinkedHashMap<>();
    private boolean ended;
    private volatile R rights;
    private volatile Instant checkedAt;

    EventStream(CurrentUser user, R rights, Instant now, Sink sink) {
        this.user = user;
        this.rights = rights;
        this.checkedAt = now;
        this.sink = sink;
    }

    public CurrentUser user() {
        return user;
    }

    public R rights() {
        return rights;
    }

    public synchronized void send(Frame frame) {
        if (ended) {
            return;
        }
        waiting.put(frame.key(), frame.bytes());
        if (waiting.size() > MAX_WAITING) {
            end();
        }
        notifyAll();
    }

    /** Ends the stream; frames that still wait are not sent. */
    public synchronized void end() {
        ended = true;
        waiting.clear();
        notifyAll();
    }

    void confirm(R present, Instant now) {
        rights = present;
        checkedAt = now;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    /** Writes until the stream ends or the other side is gone. */
    void run() {
        try {
            for (byte[] next = take(); next != null; next = take()) {
                sink.write(next);
            }
            sink.end();
        } catch (IOException | IllegalStateException gone) {
            end(); // a reader that left is no fault
        } catch (InterruptedException stopped) {
            end();
            sink.end();
        }
    }

    private synchronized byte[] take() throws InterruptedException {
        while (waiting.isEmpty() && !ended) {
            wait();
        }
        if (ended) {
            return null;
        }
        var all = new ByteArrayOutputStream();
        waiting.values().forEach(all::writeBytes);
        waiting.clear();
        return all.toByteArray();
    }
}
