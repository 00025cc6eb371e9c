package cn.dangjian.web.json;

import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * What clients send holds nothing but what the endpoint asks for (C07): a field that it does not know is refused and named, not dropped in silence.
 * Types of {@code contracts} go between our own services, which may be of different versions while they are being replaced: there it is ignored, as in events.
 */
public final class StrictBodies extends DeserializationProblemHandler {

    private static final String OF_SIBLINGS = "cn.dangjian.contracts.";

    private StrictBodies() {
    }

    /** Reads bodies of requests so; writes answers as the mapper does. */
    public static JacksonJsonHttpMessageConverter converter(JsonMapper mapper) {
        return new JacksonJsonHttpMessageConverter(mapper.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).addHandler(new StrictBodies()).build());
    }

    @Override
    public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser, ValueDeserializer<?> reader, Object beanOrClass, String name) {
        if (reader == null || !reader.handledType().getName().startsWith(OF_SIBLINGS)) {
            return false;
        }
        parser.skipChildren();
        return true;
    }
}
