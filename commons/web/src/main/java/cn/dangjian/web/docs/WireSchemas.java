package cn.dangjian.web.docs;

import cn.dangjian.web.json.WireFormats;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Map;

/** House formats of JSON: ids are strings, every refusal is a problem (architecture §5). */
final class WireSchemas {

    static final String PROBLEM = "Problem";

    private WireSchemas() {
    }

    static void rewrite(Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        properties.replaceAll((name, property) -> {
            if (WireFormats.isId(name) && "int64".equals(property.getFormat())) {
                return new StringSchema().description(property.getDescription());
            }
            if (WireFormats.isId(name) && property.getItems() != null) {
                property.setItems(new StringSchema());
            }
            return property;
        });
    }

    static void rewrite(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream().filter(it -> WireFormats.isId(it.getName()) && it.getSchema() != null && "int64".equals(it.getSchema().getFormat()))
                    .forEach(it -> it.setSchema(new StringSchema()));
        }
    }

    static Schema<?> problem() {
        var error = new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema().description("RFC 9457, with a stable code and, for wrong input, the fields that are wrong")
                .addProperty("type", new StringSchema()).addProperty("title", new StringSchema()).addProperty("status", new IntegerSchema())
                .addProperty("code", new StringSchema()).addProperty("detail", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error)).addProperty("traceId", new StringSchema());
    }
}
