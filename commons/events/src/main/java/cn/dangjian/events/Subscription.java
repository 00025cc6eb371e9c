package cn.dangjian.events;

import cn.dangjian.core.event.DomainEvent;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A handler of either kind, with the topic and type that its event record names. */
record Subscription<E extends DomainEvent>(String name, Class<E> event, String topic, String type, boolean batch, Consumer<List<Delivery<E>>> action) {

    Subscription {
        if (!name.matches("[\\x21-\\x7e]{1,100}")) {
            throw new IllegalArgumentException("name of an event handler: " + name);
        }
    }

    static <E extends DomainEvent> Subscription<E> of(EventHandler<E> handler) {
        return of(handler.name(), handler.event(), false, deliveries -> deliveries.forEach(delivery -> handler.on(delivery.event(), delivery.meta())));
    }

    static <E extends DomainEvent> Subscription<E> of(BatchEventHandler<E> handler) {
        return of(handler.name(), handler.event(), true, handler::on);
    }

    private static <E extends DomainEvent> Subscription<E> of(String name, Class<E> event, boolean batch, Consumer<List<Delivery<E>>> action) {
        E sample = sample(event);
        return new Subscription<>(name, event, sample.topic(), sample.type(), batch, action);
    }

    boolean wants(StoredEvent stored) {
        return topic.equals(stored.topic()) && type.equals(stored.type());
    }

    /** Topic and type are the same for all instances, so an empty one tells them. */
    private static <E> E sample(Class<E> event) {
        try {
            Class<?>[] types = Arrays.stream(event.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] empty = Arrays.stream(types).map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null).toArray();
            var constructor = event.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(empty);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event.getName() + " must be a record that can be made of empty components", e);
        }
    }
}
