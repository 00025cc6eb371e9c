package cn.dangjian.events;

import cn.dangjian.data.SqlTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outbox table as the relay uses it, on the relay's own connection. */
final class OutboxRows {

    static final int LIMIT = 300;

    /** Undo rows of a global transaction live until it has ended: before, the event may still be taken back. */
    private static final String PENDING = """
            SELECT id, event_id, topic, type, sharding_key, payload, occurred_at, actor_id FROM outbox
            WHERE sent_at IS NULL AND (xid IS NULL OR NOT EXISTS (SELECT 1 FROM undo_log WHERE undo_log.xid = outbox.xid))
            ORDER BY id LIMIT %d""".formatted(LIMIT);

    private final Connection connection;

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    /** By outbox id, oldest first. */
    Map<Long, StoredEvent> pending() throws SQLException {
        var rows = new LinkedHashMap<Long, StoredEvent>();
        try (var statement = connection.createStatement(); var result = statement.executeQuery(PENDING)) {
            while (result.next()) {
                long actor = result.getLong("actor_id");
                Long actorId = result.wasNull() ? null : actor;
                rows.put(result.getLong("id"), new StoredEvent(result.getString("event_id"), result.getString("topic"), result.getString("type"),
                        result.getString("sharding_key"), result.getString("payload"), result.getTimestamp("occurred_at").toInstant(), actorId));
            }
        }
        return rows;
    }

    void markSent(List<Long> ids, Instant now) throws SQLException {
        String sql = "UPDATE outbox SET sent_at = ? WHERE id IN (?" + ",?".repeat(ids.size() - 1) + ")";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, SqlTime.of(now));
            for (int i = 0; i < ids.size(); i++) {
                statement.setLong(i + 2, ids.get(i));
            }
            statement.executeUpdate();
        }
    }

    void purge(Instant sentBefore, Instant handledBefore) throws SQLException {
        deleteOlder("DELETE FROM outbox WHERE sent_at < ? LIMIT 1000", sentBefore);
        deleteOlder("DELETE FROM inbox WHERE handled_at < ? LIMIT 1000", handledBefore);
    }

    /** In small steps, so that nobody waits for a long statement. */
    private void deleteOlder(String sql, Instant time) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, SqlTime.of(time));
            int deleted;
            do {
                deleted = statement.executeUpdate();
            } while (deleted == 1000);
        }
    }
}
