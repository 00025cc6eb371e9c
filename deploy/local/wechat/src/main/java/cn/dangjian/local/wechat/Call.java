package cn.dangjian.local.wechat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request: its parameters in the query and its body. */
record Call(Map<String, String> query, JsonNode body) {

    private static final int MAX_BODY = 65_536;
    private static final JsonMapper JSON = new JsonMapper();

    static Call of(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readNBytes(MAX_BODY);
        try {
            return new Call(parameters(exchange.getRequestURI().getRawQuery()), JSON.readTree(bytes.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : bytes));
        } catch (JacksonException notJson) {
            throw new Refusal(47001, "data format error");
        }
    }

    private static Map<String, String> parameters(String query) {
        var found = new HashMap<String, String>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                found.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return found;
    }

    /** A parameter of the query, empty when missing. */
    String parameter(String name) {
        return query.getOrDefault(name, "");
    }

    /** A text of the body, empty when missing. */
    String text(String name) {
        return body.path(name).asString("");
    }
}
