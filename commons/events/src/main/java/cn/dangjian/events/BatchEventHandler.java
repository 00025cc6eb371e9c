package cn.dangjian.events;

import cn.dangjian.core.event.DomainEvent;
import java.util.List;

/**
 * Like {@link EventHandler} for busy consumers: up to 32 new events in one transaction. When it throws, the events are offered again one by one,
 * so a poison event does not hold up its neighbours.
 */
public interface BatchEventHandler<E extends DomainEvent> {

    Class<E> event();

    void on(List<Delivery<E>> deliveries);

    /** Name in the inbox; see {@link EventHandler#name()}. */
    default String name() {
        return getClass().getSimpleName();
    }
}
