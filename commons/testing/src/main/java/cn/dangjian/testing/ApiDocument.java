package cn.dangjian.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document of a service as it is kept in {@code docs/api}: a change of the interface shows in the change that makes it, and the web clients are checked
 * against the same file.
 */
public final class ApiDocument {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    private static final Path KEPT = Path.of("..", "docs", "api");

    private ApiDocument() {
    }

    /** @param service as in the file's name, e.g. org */
    public static void assertKept(TestHttp http, String service) {
        Path kept = KEPT.resolve(service + ".json");
        Path now = Path.of("target", "api", service + ".json");
        try {
            Files.createDirectories(now.getParent());
            Files.writeString(now, normal(http.get(null, "/v3/api-docs").json()));
            assertThat(now).as("the interface has changed: look at the difference, then copy %s over %s", now, kept).hasSameTextualContentAs(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys in order; without the address that it was asked at. */
    private static String normal(JsonNode document) {
        var map = JSON.convertValue(document, java.util.TreeMap.class);
        map.remove("servers");
        return JSON.writeValueAsString(map) + "\n";
    }
}
