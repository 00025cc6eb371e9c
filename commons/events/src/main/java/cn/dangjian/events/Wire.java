package cn.dangjian.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.rocketmq.common.message.MessageExt;

/** Names of message properties, and how to read a message back. */
final class Wire {

    static final String TOPIC = "djTopic";
    static final String KEY = "djKey";
    static final String OCCURRED_AT = "djOccurredAt";
    static final String ACTOR = "djActor";

    private Wire() {
    }

    /** Never fails: what somebody else put into the topic gets as far as a handler, cannot be read there and ends as a dead letter. */
    static StoredEvent read(MessageExt message) {
        String id = message.getKeys() == null ? UUID.nameUUIDFromBytes(message.getMsgId().getBytes(StandardCharsets.UTF_8)).toString() : message.getKeys();
        String topic = message.getUserProperty(TOPIC);
        return new StoredEvent(id, topic == null ? message.getTopic() : topic, message.getTags(), message.getUserProperty(KEY), new String(message.getBody(), StandardCharsets.UTF_8),
                Instant.ofEpochMilli(number(message.getUserProperty(OCCURRED_AT), message.getBornTimestamp())), number(message.getUserProperty(ACTOR), null));
    }

    private static Long number(String text, Long otherwise) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : otherwise;
    }
}
