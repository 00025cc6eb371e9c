package cn.dangjian.events;

import cn.dangjian.core.event.DeadLetter;
import cn.dangjian.core.event.DeadLetterBox;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Events that wait for an operator (R04): look, send again after the cause is mended, or discard. */
public final class DeadLetters implements DeadLetterBox {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final JdbcTemplate jdbc;
    private final Inbox inbox;
    private final Subscriptions subscriptions;

    DeadLetters(JdbcTemplate jdbc, Inbox inbox, Subscriptions subscriptions) {
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.subscriptions = subscriptions;
    }

    public long count() {
        return jdbc.queryForObject("SELECT COUNT(1) FROM dead_letter", Long.class);
    }

    /** Newest first. */
    @Override
    public Page<DeadLetter> list(PageQuery query) {
        List<DeadLetter> items = jdbc.query("""
                SELECT id, event_id, handler, topic, type, occurred_at, error, attempts, dead_at FROM dead_letter
                ORDER BY id DESC LIMIT ? OFFSET ?""", DeadLetters::row, query.size(), query.offset());
        return Page.of(items, count(), query);
    }

    /** Runs the handler once more; the letter goes when it succeeds and stays with the new error when not. */
    @Override
    public void sendAgain(long id) {
        String handler;
        StoredEvent event;
        try {
            handler = jdbc.queryForObject("SELECT handler FROM dead_letter WHERE id = ?", String.class, id);
            event = jdbc.queryForObject("SELECT event_id, topic, type, payload, occurred_at, actor_id FROM dead_letter WHERE id = ?", DeadLetters::event, id);
        } catch (EmptyResultDataAccessException gone) {
            throw Problem.notFound("DEAD_LETTER_NOT_FOUND", "该消息不存在或已处理");
        }
        Subscription<?> subscription = subscriptions.named(handler)
                .orElseThrow(() -> Problem.conflict("HANDLER_GONE", "处理程序" + handler + "已不存在,请确认后丢弃该消息"));
        try {
            inbox.handle(subscription, List.of(event));
        } catch (RuntimeException e) {
            log.warn("dead letter {} of {} failed again: {}", id, handler, FaultText.of(e));
            jdbc.update("UPDATE dead_letter SET error = ?, attempts = attempts + 1, dead_at = ? WHERE id = ?", FaultText.of(e), SqlTime.of(Instant.now()), id);
            throw Problem.conflict("STILL_FAILING", "重新处理失败,消息已保留,请排除原因后再试");
        }
        jdbc.update("DELETE FROM dead_letter WHERE id = ?", id);
    }

    /** Gives the event up for this handler. */
    @Override
    public void discard(long id) {
        if (jdbc.update("DELETE FROM dead_letter WHERE id = ?", id) == 0) {
            throw Problem.notFound("DEAD_LETTER_NOT_FOUND", "该消息不存在或已处理");
        }
        log.info("dead letter {} discarded", id);
    }

    void bury(String handler, StoredEvent event, Throwable fault, int attempts) {
        jdbc.update("""
                INSERT INTO dead_letter (event_id, handler, topic, type, payload, occurred_at, actor_id, error, attempts, dead_at) VALUES (?,?,?,?,?,?,?,?,?,?)
                ON DUPLICATE KEY UPDATE error = VALUES(error), attempts = VALUES(attempts), dead_at = VALUES(dead_at)""",
                event.eventId(), handler, event.topic(), event.type(), event.payload(), SqlTime.of(event.occurredAt()), event.actorId(), FaultText.of(fault), attempts,
                SqlTime.of(Instant.now()));
        log.error("event {} {} is a dead letter of {} after {} attempts: {}", event.type(), event.eventId(), handler, attempts, FaultText.of(fault));
    }

    private static DeadLetter row(ResultSet row, int number) throws SQLException {
        return new DeadLetter(row.getLong("id"), row.getString("event_id"), row.getString("handler"), row.getString("topic"), row.getString("type"),
                row.getTimestamp("occurred_at").toInstant(), row.getString("error"), row.getInt("attempts"), row.getTimestamp("dead_at").toInstant());
    }

    private static StoredEvent event(ResultSet row, int number) throws SQLException {
        long actor = row.getLong("actor_id");
        Long actorId = row.wasNull() ? null : actor;
        return new StoredEvent(row.getString("event_id"), row.getString("topic"), row.getString("type"), "", row.getString("payload"),
                row.getTimestamp("occurred_at").toInstant(), actorId);
    }
}
