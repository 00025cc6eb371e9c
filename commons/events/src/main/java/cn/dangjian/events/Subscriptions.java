package cn.dangjian.events;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All handlers of this service. */
final class Subscriptions {

    private final List<Subscription<?>> all;

    Subscriptions(List<EventHandler<?>> handlers, List<BatchEventHandler<?>> batchHandlers) {
        this.all = Stream.<Subscription<?>>concat(handlers.stream().map(Subscription::of), batchHandlers.stream().map(Subscription::of)).toList();
        var names = new HashSet<String>();
        all.stream().map(Subscription::name).filter(name -> !names.add(name)).findFirst().ifPresent(name -> {
            throw new IllegalStateException("two event handlers are named " + name);
        });
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Subscription<?>> of(StoredEvent event) {
        return all.stream().<Subscription<?>>filter(subscription -> subscription.wants(event)).toList();
    }

    Optional<Subscription<?>> named(String name) {
        return all.stream().<Subscription<?>>filter(subscription -> subscription.name().equals(name)).findFirst();
    }

    /** Topic → tag expression, e.g. {@code MEETING_CHANGED || MEETING_SIGNED}. */
    Map<String, String> expressions() {
        var types = new TreeMap<String, TreeSet<String>>();
        all.forEach(subscription -> types.computeIfAbsent(subscription.topic(), topic -> new TreeSet<>()).add(subscription.type()));
        var expressions = new TreeMap<String, String>();
        types.forEach((topic, names) -> expressions.put(topic, String.join(" || ", names)));
        return expressions;
    }
}
