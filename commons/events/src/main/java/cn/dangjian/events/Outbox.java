package cn.dangjian.events;

import cn.dangjian.core.event.ActorSource;
import cn.dangjian.core.event.DomainEvent;
import cn.dangjian.core.event.EventSink;
import cn.dangjian.data.SqlTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.seata.core.context.RootContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the other services what happened. An event is stored in the transaction of its cause and sent after the commit:
 * it is never lost with the broker down, and never told when the transaction rolls back (spec 00 §0.6.1).
 */
public final class Outbox implements EventSink {

    /** A row must fit into one RocketMQ message with room to spare. */
    static final int MAX_PAYLOAD_CHARS = 1_000_000;
    private static final int ROWS_PER_INSERT = 100;
    private static final String INSERT = "INSERT INTO outbox (event_id, topic, type, sharding_key, payload, occurred_at, actor_id, xid) VALUES ";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final ActorSource actor;
    private final Runnable afterCommit;
    private final EventJson json = new EventJson();

    Outbox(JdbcTemplate jdbc, Clock clock, ActorSource actor, Runnable afterCommit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
        this.afterCommit = afterCommit;
    }

    public void publish(DomainEvent event) {
        publish(List.of(event));
    }

    /** Many events at once, in this order; stored with few statements. */
    @Override
    public void publish(Collection<? extends DomainEvent> events) {
        Long actorId = actor.currentAccountId();
        publish(events, event -> actorId);
    }

    /** The same for acts of several people in one transaction. */
    public <E extends DomainEvent> void publish(Collection<E> events, Function<? super E, Long> actorOf) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an event is published in the transaction of its cause; there is none here");
        }
        if (events.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        String xid = RootContext.getXID();
        var values = new ArrayList<Object[]>(events.size());
        for (E event : events) {
            values.add(row(event, now, actorOf.apply(event), xid));
        }
        for (int from = 0; from < values.size(); from += ROWS_PER_INSERT) {
            insert(values.subList(from, Math.min(values.size(), from + ROWS_PER_INSERT)));
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                afterCommit.run();
            }
        });
    }

    private Object[] row(DomainEvent event, Instant now, Long actorId, String xid) {
        String payload = json.write(event);
        if (payload.length() > MAX_PAYLOAD_CHARS) {
            throw new IllegalArgumentException(event.type() + " has " + payload.length() + " characters: tell ids, not contents");
        }
        if (!event.topic().matches("[a-z][a-z0-9-]{1,63}") || !event.type().matches("[A-Z][A-Z0-9_]{1,63}")) {
            throw new IllegalArgumentException("topic " + event.topic() + ", type " + event.type());
        }
        return new Object[] {EventIds.at(now.toEpochMilli()), event.topic(), event.type(), event.key(), payload, SqlTime.of(now), actorId, xid};
    }

    /** One statement with many rows, not a JDBC batch: Seata AT does not see batches and could not take them back. */
    private void insert(List<Object[]> rows) {
        String sql = INSERT + "(?,?,?,?,?,?,?,?)" + ",(?,?,?,?,?,?,?,?)".repeat(rows.size() - 1);
        jdbc.update(sql, rows.stream().flatMap(java.util.Arrays::stream).toArray());
    }
}
