package cn.dangjian.core.event;

/**
 * Something that happened, told to the other services (spec 00 §0.6.1). Records in {@code contracts} implement it;
 * the outbox adds id, time and actor.
 */
public interface DomainEvent {

    /** RocketMQ topic, e.g. {@code meeting-event}. */
    String topic();

    /** Tag, e.g. {@code MEETING_SIGNED}; stable, unique within the topic. */
    String type();

    /** Id of the aggregate it is about; events with the same key stay in order on the wire. */
    String key();
}
