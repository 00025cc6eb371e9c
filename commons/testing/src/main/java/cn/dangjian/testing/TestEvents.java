package cn.dangjian.testing;

import cn.dangjian.core.event.DomainEvent;
import cn.dangjian.events.TestDeliveries;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service has told in a test, and events that it is told. */
public final class TestEvents {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String AUDIT = "audit-event";

    /** A row of the outbox. */
    public record Published(String topic, String type, String key, JsonNode payload) {
    }

    private final JdbcTemplate jdbc;
    private final TestDeliveries deliveries;
    private final Clock clock;

    TestEvents(JdbcTemplate jdbc, TestDeliveries deliveries, Clock clock) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** All events committed so far, oldest first; notes for the operation log are read with {@link #operations()}. */
    public List<Published> published() {
        return stored().stream().filter(event -> !event.topic().equals(AUDIT)).toList();
    }

    /** What was noted for the operation log, oldest first. */
    public List<JsonNode> operations() {
        return stored().stream().filter(event -> event.topic().equals(AUDIT)).flatMap(event -> event.payload().get("operations").valueStream()).toList();
    }

    private List<Published> stored() {
        return jdbc.query("SELECT topic, type, sharding_key, payload FROM outbox ORDER BY id",
                (row, number) -> new Published(row.getString(1), row.getString(2), row.getString(3), JSON.readTree(row.getString(4))));
    }

    public List<Published> published(String type) {
        return published().stream().filter(event -> event.type().equals(type)).toList();
    }

    public void clear() {
        jdbc.update("DELETE FROM outbox");
    }

    /** Hands the event to the service's handlers; fails when one of them fails. Returns the event's id for {@link #deliverAgain}. */
    public String deliver(DomainEvent event) {
        String id = TestDeliveries.newId();
        deliverAgain(id, event);
        return id;
    }

    /** The same event once more, as a broker may. */
    public void deliverAgain(String eventId, DomainEvent event) {
        if (!deliveries.deliver(eventId, event, clock.instant(), 1)) {
            throw new AssertionError("a handler of " + event.type() + " failed; see the log");
        }
    }
}
