package cn.dangjian.testing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An open text/event-stream of the service under test, read as {@code event|data} lines. */
public final class TestStream implements AutoCloseable {

    /** What {@link #next} answers when the service has ended the stream. */
    public static final String END = "(end)";

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> response;

    public TestStream(TestHttp http, TestUser user, String path) {
        try {
            response = client.send(http.request(user, path).header("Accept", "text/event-stream").GET().build(), HttpResponse.BodyHandlers.ofLines());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        var event = new StringBuilder();
        try {
            response.body().forEach(line -> {
                if (line.startsWith("event: ")) {
                    event.append(line.substring(7));
                } else if (line.startsWith("data: ")) {
                    events.add(event + "|" + line.substring(6));
                    event.setLength(0);
                }
            });
        } catch (RuntimeException closed) {
            event.setLength(0);
        }
        events.add(END);
    }

    public int status() {
        return response.statusCode();
    }

    public HttpResponse<?> response() {
        return response;
    }

    /** The next event; null when none comes within five seconds. */
    public String next() throws InterruptedException {
        return events.poll(5, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
