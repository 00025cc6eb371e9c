package cn.dangjian.core.event;

import java.util.Collection;

/** Takes events in the transaction of their cause; the outbox, for libraries that do not know it. */
@FunctionalInterface
public interface EventSink {

    void publish(Collection<? extends DomainEvent> events);
}
