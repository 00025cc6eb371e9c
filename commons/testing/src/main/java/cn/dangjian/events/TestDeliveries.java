package cn.dangjian.events;

import cn.dangjian.core.event.DomainEvent;
import java.time.Instant;
import java.util.List;

/** Lets tests hand an event to the handlers of a service without a broker; lives here because the ways inside are not public. */
public final class TestDeliveries {

    private final Deliveries deliveries;
    private final EventJson json = new EventJson();

    public TestDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** As if the event had come from the broker, JSON and inbox included. False when a handler failed and the event would come again. */
    public boolean deliver(String eventId, DomainEvent event, Instant occurredAt, int attempt) {
        var stored = new StoredEvent(eventId, event.topic(), event.type(), event.key(), json.write(event), occurredAt, null);
        return deliveries.deliver(List.of(stored), same -> attempt).isEmpty();
    }

    public static String newId() {
        return EventIds.at(System.currentTimeMillis());
    }
}
