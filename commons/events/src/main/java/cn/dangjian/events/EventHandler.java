package cn.dangjian.events;

import cn.dangjian.core.event.DomainEvent;
import cn.dangjian.core.event.EventMeta;

/**
 * Takes in one kind of event; a bean per kind. The call and the note that the event was handled commit together, so a repeated delivery has no second effect.
 * An exception rolls both back and the event comes again later; after the last attempt it waits in {@link DeadLetters}.
 * Events may arrive in any order: compare versions or times before overwriting newer facts.
 */
public interface EventHandler<E extends DomainEvent> {

    Class<E> event();

    void on(E event, EventMeta meta);

    /** Name in the inbox. Keep the old one when the class is renamed, or events handled before would be handled again. */
    default String name() {
        return getClass().getSimpleName();
    }
}
