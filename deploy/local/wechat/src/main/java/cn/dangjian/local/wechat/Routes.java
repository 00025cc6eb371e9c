package cn.dangjian.local.wechat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Finds who answers a call. WeChat's own paths ask for its credentials; those of the phones ask for the control token. */
final class Routes implements HttpHandler {

    static final String CONTROL_HEADER = "X-Control-Token";
    private static final String READINESS = "GET /actuator/health/readiness";
    private static final int MIN_TOKEN = 32;
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Function<Call, Object>> api = new HashMap<>();
    private final Map<String, Function<Call, Object>> control = new HashMap<>();
    private final byte[] token;
    private volatile Trouble trouble = Trouble.NONE;

    Routes(String controlToken) {
        if (controlToken == null || controlToken.length() < MIN_TOKEN) {
            throw new IllegalArgumentException("DANGJIAN_WECHAT_CONTROL is missing or shorter than " + MIN_TOKEN + " characters");
        }
        this.token = controlToken.getBytes(StandardCharsets.UTF_8);
        api.put(READINESS, call -> Map.of("status", "UP"));
    }

    /** An interface of WeChat; the answer is a picture (bytes) or an object for JSON. */
    void api(String route, Function<Call, Object> answer) {
        api.put(route, answer);
    }

    void befall(Trouble next) {
        trouble = next;
    }

    void control(String route, Function<Call, Object> answer) {
        control.put(route, answer);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            respond(exchange, exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        }
    }

    private void respond(HttpExchange exchange, String route) throws IOException {
        try {
            if (api.containsKey(route)) {
                if (!route.equals(READINESS)) {
                    trouble.befall();
                }
                answer(exchange, 200, api.get(route).apply(Call.of(exchange)));
            } else if (control.containsKey(route)) {
                requireToken(exchange);
                answer(exchange, 200, control.get(route).apply(Call.of(exchange)));
            } else {
                throw new ControlRefusal(404, "no such api");
            }
        } catch (Refusal refused) {
            answer(exchange, 200, Map.of("errcode", refused.code(), "errmsg", refused.getMessage()));
        } catch (ControlRefusal refused) {
            answer(exchange, refused.status(), Map.of("message", refused.getMessage()));
        } catch (RuntimeException broken) {
            broken.printStackTrace();
            answer(exchange, 200, Map.of("errcode", -1, "errmsg", "system error"));
        }
    }

    private void requireToken(HttpExchange exchange) {
        String shown = exchange.getRequestHeaders().getFirst(CONTROL_HEADER);
        if (shown == null || !MessageDigest.isEqual(token, shown.getBytes(StandardCharsets.UTF_8))) {
            throw new ControlRefusal(401, "the control token is missing or wrong");
        }
    }

    private static void answer(HttpExchange exchange, int status, Object content) throws IOException {
        byte[] bytes = content instanceof byte[] picture ? picture : JSON.writeValueAsBytes(content);
        exchange.getResponseHeaders().set("Content-Type", content instanceof byte[] ? "image/png" : "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
