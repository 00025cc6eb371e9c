package cn.dangjian.auth.resident;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** WeChat's API as far as 码上服务 uses it: knows one app, hands out access tokens, and takes each code once. */
final class WeChatStandIn implements AutoCloseable {

    static final String APPID = "wx0123456789abcdef";
    static final String SECRET = UUID.randomUUID().toString().replace("-", "");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Map<String, String> loginCodes = new ConcurrentHashMap<>();
    private final Map<String, String> phoneCodes = new ConcurrentHashMap<>();
    private final Map<String, Boolean> tokens = new ConcurrentHashMap<>();

    WeChatStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What wx.login gives the mini-program of this person. */
    String loginCode(String openid) {
        String code = UUID.randomUUID().toString();
        loginCodes.put(code, openid);
        return code;
    }

    /** What the phone button gives. */
    String phoneCode(String phone) {
        String code = UUID.randomUUID().toString();
        phoneCodes.put(code, phone);
        return code;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        String answer = switch (exchange.getRequestURI().getPath()) {
            case "/sns/jscode2session" -> session(query);
            case "/cgi-bin/stable_token" -> token(body);
            case "/wxa/business/getuserphonenumber" -> phone(query, body);
            default -> error(404, "no such api");
        };
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String session(String query) {
        if (!APPID.equals(parameter(query, "appid")) || !SECRET.equals(parameter(query, "secret"))) {
            return error(40125, "invalid appsecret");
        }
        String openid = loginCodes.remove(parameter(query, "js_code"));
        return openid == null ? error(40029, "invalid code") : JSON.writeValueAsString(Map.of("openid", openid, "session_key", "c2Vzc2lvbg=="));
    }

    private String token(String body) {
        var asked = JSON.readTree(body);
        if (!APPID.equals(asked.path("appid").asString()) || !SECRET.equals(asked.path("secret").asString())) {
            return error(40125, "invalid appsecret");
        }
        String token = UUID.randomUUID().toString();
        tokens.put(token, true);
        return JSON.writeValueAsString(Map.of("access_token", token, "expires_in", 7200));
    }

    private String phone(String query, String body) {
        if (!tokens.containsKey(parameter(query, "access_token"))) {
            return error(40001, "invalid credential");
        }
        String phone = phoneCodes.remove(JSON.readTree(body).path("code").asString());
        return phone == null ? error(40029, "invalid code")
                : JSON.writeValueAsString(Map.of("errcode", 0, "phone_info", Map.of("phoneNumber", phone, "purePhoneNumber", phone, "countryCode", "86")));
    }

    private static String error(int code, String words) {
        return JSON.writeValueAsString(Map.of("errcode", code, "errmsg", words));
    }

    private static String parameter(String query, String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return "";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
