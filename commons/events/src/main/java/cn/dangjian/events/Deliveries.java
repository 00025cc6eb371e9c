package cn.dangjian.events;

import cn.dangjian.core.event.DomainEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings events that have arrived to all their handlers and says which must come again. */
final class Deliveries {

    private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

    private final Subscriptions subscriptions;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final int maxAttempts;

    Deliveries(Subscriptions subscriptions, Inbox inbox, DeadLetters deadLetters, int maxAttempts) {
        this.subscriptions = subscriptions;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.maxAttempts = maxAttempts;
    }

    /**
     * @param attemptOf which attempt this is for an event, from 1
     * @return events that some handler has to see again
     */
    Set<StoredEvent> deliver(List<StoredEvent> events, ToIntFunction<StoredEvent> attemptOf) {
        Map<Subscription<?>, List<StoredEvent>> work = new LinkedHashMap<>();
        for (StoredEvent event : events) {
            subscriptions.of(event).forEach(subscription -> work.computeIfAbsent(subscription, first -> new ArrayList<>()).add(event));
        }
        var again = new HashSet<StoredEvent>();
        work.forEach((subscription, own) -> {
            if (!subscription.batch() || !handledTogether(subscription, own)) {
                own.stream().filter(event -> !handled(subscription, event, attemptOf.applyAsInt(event))).forEach(again::add);
            }
        });
        return again;
    }

    private <E extends DomainEvent> boolean handledTogether(Subscription<E> subscription, List<StoredEvent> events) {
        if (events.size() == 1) {
            return false;
        }
        try {
            inbox.handle(subscription, events);
            return true;
        } catch (RuntimeException e) {
            log.warn("{} of {} events goes on one by one: {}", subscription.name(), events.size(), FaultText.of(e));
            return false;
        }
    }

    private <E extends DomainEvent> boolean handled(Subscription<E> subscription, StoredEvent event, int attempt) {
        try {
            inbox.handle(subscription, List.of(event));
            return true;
        } catch (RuntimeException e) {
            log.warn("attempt {} of {} at {} {} failed: {}", attempt, subscription.name(), event.type(), event.eventId(), FaultText.of(e));
            return attempt >= maxAttempts && buried(subscription, event, e, attempt);
        }
    }

    /** False while the database cannot take the letter: then the event must stay with the broker. */
    private boolean buried(Subscription<?> subscription, StoredEvent event, RuntimeException fault, int attempt) {
        try {
            deadLetters.bury(subscription.name(), event, fault, attempt);
            return true;
        } catch (RuntimeException e) {
            log.warn("dead letter cannot be written: {}", FaultText.of(e));
            return false;
        }
    }
}
