package cn.dangjian.testing;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service under test answered. */
public record TestAnswer(int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();

    static TestAnswer of(HttpResponse<byte[]> response) {
        return new TestAnswer(response.statusCode(), response.headers(), response.body());
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** The JSON node at a pointer, e.g. {@code /items/0/name}; a missing node when there is none. */
    public JsonNode at(String pointer) {
        return json().at(pointer);
    }

    /** Code of the problem, e.g. {@code OUT_OF_SCOPE}. */
    public String code() {
        return at("/code").asString("");
    }

    @Override
    public String toString() {
        return status + " " + text();
    }
}
