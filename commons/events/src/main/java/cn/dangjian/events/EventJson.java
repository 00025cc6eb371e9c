package cn.dangjian.events;

import cn.dangjian.core.event.DomainEvent;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON. The receiver's own record decides the type: fields that it does not know are skipped (a newer sender may add some),
 * but a message that tries to name a class is refused (D10).
 */
final class EventJson {

    private static final Set<String> TYPE_HINTS = Set.of("@class", "@type", "@c", "$type", "$class");

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addHandler(new UnknownFields())
            .build();

    String write(DomainEvent event) {
        return mapper.writeValueAsString(event);
    }

    <E> E read(String json, Class<E> type) {
        return mapper.readValue(json, type);
    }

    private static final class UnknownFields extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser, ValueDeserializer<?> deserializer, Object bean, String name)
                throws JacksonException {
            if (TYPE_HINTS.contains(name)) {
                throw new IllegalArgumentException("the message names a class");
            }
            parser.skipChildren();
            return true;
        }
    }
}
