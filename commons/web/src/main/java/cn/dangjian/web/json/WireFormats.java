package cn.dangjian.web.json;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** House formats: ids are strings (browsers lose digits of longs), instants are ISO-8601 in Shanghai time with offset and milliseconds. */
public final class WireFormats extends SimpleModule {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public WireFormats() {
        super("dangjian-wire-formats");
        addSerializer(Instant.class, new InstantInShanghai());
        setSerializerModifier(new IdsAsStrings());
    }

    /** Whether a property of this name holds ids. */
    public static boolean isId(String name) {
        return name.equals("id") || name.endsWith("Id") || name.equals("ids") || name.endsWith("Ids");
    }

    private static final class InstantInShanghai extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
            out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value.truncatedTo(ChronoUnit.MILLIS).atZone(ZONE)));
        }
    }

    private static final class IdsAsStrings extends ValueSerializerModifier {
        @Override
        public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> properties) {
            for (BeanPropertyWriter property : properties) {
                Class<?> type = property.getType().getRawClass();
                boolean number = type == long.class || type == Long.class;
                boolean numbers = Collection.class.isAssignableFrom(type) && property.getType().getContentType().getRawClass() == Long.class;
                if (isId(property.getName()) && (number || numbers)) {
                    property.assignSerializer(new IdSerializer());
                }
            }
            return properties;
        }
    }

    private static final class IdSerializer extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            if (value instanceof Collection<?> many) {
                out.writeStartArray();
                many.forEach(it -> out.writeString(String.valueOf(it)));
                out.writeEndArray();
            } else {
                out.writeString(value.toString());
            }
        }
    }
}
