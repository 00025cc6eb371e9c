package cn.dangjian.events;

import cn.dangjian.core.event.EventMeta;
import java.time.Instant;

/** An event between outbox and handler: what it is about, still as JSON, and its {@link EventMeta}. */
record StoredEvent(String eventId, String topic, String type, String key, String payload, Instant occurredAt, Long actorId) {

    EventMeta meta() {
        return new EventMeta(eventId, occurredAt, actorId);
    }
}
