package cn.dangjian.core.event;

import java.time.Instant;

/**
 * An event that a handler could not take in.
 *
 * @param error kinds and places of the exceptions of the last attempt, without personal data
 */
public record DeadLetter(long id, String eventId, String handler, String topic, String type, Instant occurredAt, String error, int attempts, Instant deadAt) {
}
