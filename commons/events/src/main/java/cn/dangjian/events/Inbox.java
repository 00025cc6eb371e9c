package cn.dangjian.events;

import cn.dangjian.core.event.DomainEvent;
import cn.dangjian.data.SqlTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a handler once per event: its effect and the row that remembers it commit together. */
final class Inbox {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final EventJson json = new EventJson();

    Inbox(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** All of them in one transaction, those handled before left out. Throws what the handler throws. */
    <E extends DomainEvent> void handle(Subscription<E> subscription, List<StoredEvent> events) {
        transaction.executeWithoutResult(status -> {
            List<StoredEvent> fresh = remember(subscription.name(), events);
            if (!fresh.isEmpty()) {
                subscription.action().accept(fresh.stream().map(event -> new Delivery<>(json.read(event.payload(), subscription.event()), event.meta())).toList());
            }
        });
    }

    /** Those that were not in the inbox. For a single event a second consumer of the same event waits here until the first one has committed or rolled back. */
    private List<StoredEvent> remember(String handler, List<StoredEvent> events) {
        var byId = new LinkedHashMap<String, StoredEvent>();
        events.forEach(event -> byId.putIfAbsent(event.eventId(), event));
        if (byId.size() > 1) {
            byId.keySet().removeAll(known(handler, byId));
        }
        if (!byId.isEmpty() && insert(handler, byId) != byId.size()) {
            if (byId.size() > 1) {
                throw new ConcurrencyFailureException("another consumer is at some of these events");
            }
            return List.of();
        }
        return List.copyOf(byId.values());
    }

    private int insert(String handler, LinkedHashMap<String, StoredEvent> events) {
        String sql = "INSERT IGNORE INTO inbox (event_id, handler, handled_at) VALUES (?, ?, ?)" + ", (?, ?, ?)".repeat(events.size() - 1);
        var now = SqlTime.of(Instant.now());
        return jdbc.update(sql, events.keySet().stream().flatMap(id -> Stream.of(id, handler, now)).toArray());
    }

    private HashSet<String> known(String handler, LinkedHashMap<String, StoredEvent> events) {
        String sql = "SELECT event_id FROM inbox WHERE handler = ? AND event_id IN (?" + ",?".repeat(events.size() - 1) + ")";
        var arguments = new ArrayList<Object>(List.of(handler));
        arguments.addAll(events.keySet());
        return new HashSet<>(jdbc.queryForList(sql, String.class, arguments.toArray()));
    }
}
