package cn.dangjian.events;

import cn.dangjian.core.event.DomainEvent;
import cn.dangjian.core.event.EventMeta;

/** An event with what the outbox added to it. */
public record Delivery<E extends DomainEvent>(E event, EventMeta meta) {
}
