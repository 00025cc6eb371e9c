package cn.dangjian.web.audit;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was sent, for the operation log: no secret, no ID number, no phone, no wage, whatever the field is called (H01, H02), and short.
 * It is JSON, so line breaks and quotes of a caller stay inside their string (D07).
 */
class SafeParameters {

    private static final String HIDDEN = "***";
    private static final int MAX_CHARS = 4_000;
    private static final Pattern SECRET_NAME = Pattern.compile(
            "pass(word|wd)?|pwd|secret|token|captcha|credential|authorization|privatekey|idcard|idnumber|idno$|identity|phone|mobile|^tel$|wage|salary|income|bankcard|bankaccount|cardno");
    private static final Pattern SECRET_VALUE = Pattern.compile("(?<!\\d)(\\d{6}(18|19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]"
            + "|\\d{8}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}|1[3-9]\\d([ -]?)\\d{4}\\7\\d{4})(?!\\d)");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

    private record Limits(int text, int items, int depth) {
    }

    private static final List<Limits> TRIES = List.of(new Limits(200, 20, 6), new Limits(60, 8, 4), new Limits(20, 3, 3));

    private final ObjectMapper mapper;

    SafeParameters(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** One line for people, of at most so many characters. */
    static String line(String text, int max) {
        String plain = text == null ? "" : CONTROL.matcher(SECRET_VALUE.matcher(text).replaceAll(HIDDEN)).replaceAll(" ").strip();
        return plain.length() > max ? plain.substring(0, max) : plain;
    }

    /** @param proof the call proves who somebody is: there a {@code code} is one, elsewhere it is the name of a role or a dictionary */
    String json(Map<String, Object> values, Object body, boolean proof) {
        var sent = JsonNodeFactory.instance.objectNode();
        try {
            values.forEach((name, value) -> sent.set(name, mapper.valueToTree(value)));
            if (body != null) {
                sent.set("body", body instanceof byte[] bytes ? JsonNodeFactory.instance.stringNode(bytes.length + " bytes") : mapper.valueToTree(body));
            }
        } catch (JacksonException | IllegalArgumentException unwritable) {
            return "{\"omitted\":\"unreadable\"}";
        }
        for (Limits limits : TRIES) {
            String json = safe(sent, limits, proof, 0).toString();
            if (json.length() <= MAX_CHARS) {
                return json;
            }
        }
        return "{\"omitted\":\"too long\"}";
    }

    private static JsonNode safe(JsonNode node, Limits limits, boolean proof, int depth) {
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            return depth >= limits.depth ? JsonNodeFactory.instance.stringNode("…") : node instanceof ObjectNode object ? object(object, limits, proof, depth) : array(node, limits, proof, depth);
        }
        if (node.isString() || node.isNumber()) {
            String text = node.asString();
            String kept = line(text, limits.text + 1);
            String shown = kept.length() > limits.text ? kept.substring(0, limits.text) + "…" : kept;
            return shown.equals(text) ? node : JsonNodeFactory.instance.stringNode(shown);
        }
        return node;
    }

    private static JsonNode object(ObjectNode object, Limits limits, boolean proof, int depth) {
        var safe = JsonNodeFactory.instance.objectNode();
        for (var field : object.properties()) {
            if (safe.size() >= limits.items * 2) {
                safe.put("…", object.size());
                break;
            }
            JsonNode value = field.getValue();
            if (value.isNull()) {
                continue;
            }
            safe.set(line(field.getKey(), 60), isSecret(field.getKey()) || proof && field.getKey().equals("code") ? JsonNodeFactory.instance.stringNode(HIDDEN) : safe(value, limits, proof, depth + 1));
        }
        return safe;
    }

    private static JsonNode array(JsonNode array, Limits limits, boolean proof, int depth) {
        var safe = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < Math.min(array.size(), limits.items); i++) {
            safe.add(safe(array.get(i), limits, proof, depth + 1));
        }
        if (array.size() > limits.items) {
            safe.add("… " + array.size());
        }
        return safe;
    }

    private static boolean isSecret(String name) {
        return SECRET_NAME.matcher(name.replaceAll("[^A-Za-z]", "").toLowerCase(java.util.Locale.ROOT)).find();
    }
}
