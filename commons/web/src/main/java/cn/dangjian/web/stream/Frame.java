package cn.dangjian.web.stream;

import java.nio.charset.StandardCharsets;

/**
 * One server-sent event, rendered once and shared by every stream that gets it.
 *
 * @param key   a frame that still waits is replaced by a newer one with the same key: only the newest state matters
 * @param bytes what goes over the wire
 */
public record Frame(String key, byte[] bytes) {

    /** A line that clients skip; it finds out whether the other end is still there. */
    public static final Frame HEARTBEAT = new Frame(":", ":\n\n".getBytes(StandardCharsets.UTF_8));

    /** An event of which only the newest counts. */
    public static Frame of(String event, String json) {
        return of(event, event, json);
    }

    public static Frame of(String event, String key, String json) {
        return new Frame(key, ("event: " + event + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8));
    }
}
