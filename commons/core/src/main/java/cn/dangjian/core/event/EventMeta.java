package cn.dangjian.core.event;

import java.time.Instant;

/**
 * What the outbox adds to an event.
 *
 * @param eventId    idempotency key, the same for every delivery
 * @param occurredAt when the fact was committed
 * @param actorId    account that caused it; null for jobs
 */
public record EventMeta(String eventId, Instant occurredAt, Long actorId) {
}
