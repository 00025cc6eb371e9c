package cn.dangjian.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** deploy/nacos/publish.sh against the real Nacos of the tests. */
class ConfigurationPublishIT {

    private static final String SETTINGS = "packaging-it.yaml";
    private static final String RULES = "packaging-it-flow.json";
    private static final String RECORD = "published-files";
    private static final String NACOS = System.getenv("DANGJIAN_NACOS");
    private static final String OPERATOR = System.getenv("DANGJIAN_NACOS_ADMIN_PASSWORD");

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;
    private String token;

    @BeforeEach
    void files() throws Exception {
        assumeTrue(NACOS != null && OPERATOR != null, "./platform test runs this with its Nacos");
        assumeTrue(Programs.there("curl"), "publish.sh asks curl");
        Files.writeString(folder.resolve(SETTINGS), "town: 西林\n");
        Files.writeString(folder.resolve(RULES), "[]\n");
        token = Project.one("\"accessToken\":\"(.*?)\"", call("POST", "/v3/auth/user/login", Map.of("username", "nacos", "password", OPERATOR)));
    }

    @AfterEach
    void nothingStays() throws Exception {
        if (token != null) {
            call("DELETE", "/v3/admin/cs/config", Map.of("dataId", SETTINGS, "groupName", "DANGJIAN"));
            call("DELETE", "/v3/admin/cs/config", Map.of("dataId", RULES, "groupName", "SENTINEL"));
            call("DELETE", "/v3/admin/cs/config", Map.of("dataId", RECORD, "groupName", "DANGJIAN"));
        }
    }

    @Test
    @DisplayName("F05 files are published once, rules to a group of their own; what an operator changed stays until the file changes")
    void published() throws Exception {
        assertThat(publish()).contains("published " + SETTINGS, "published " + RULES);
        assertThat(content(SETTINGS, "DANGJIAN")).contains("town: 西林");
        assertThat(content(RULES, "SENTINEL")).contains("[]");

        call("POST", "/v3/admin/cs/config", Map.of("dataId", SETTINGS, "groupName", "DANGJIAN", "content", "town: 古障"));
        assertThat(publish()).isEmpty();
        assertThat(content(SETTINGS, "DANGJIAN")).contains("town: 古障");

        Files.writeString(folder.resolve(SETTINGS), "town: 那劳\n");
        assertThat(publish()).contains(SETTINGS).doesNotContain(RULES);
        assertThat(content(SETTINGS, "DANGJIAN")).contains("town: 那劳");
    }

    private String publish() {
        var script = new ProcessBuilder("sh", Project.ROOT.resolve("deploy/nacos/publish.sh").toString(), folder.toString());
        script.environment().put("NACOS", NACOS);
        script.environment().put("NACOS_ADMIN_PASSWORD", OPERATOR);
        return Programs.output(script);
    }

    /** A configuration just published may not be there for a moment. */
    private String content(String dataId, String group) throws Exception {
        String answer = "";
        for (int tries = 0; tries < 20 && !answer.contains("\"content\":\""); tries++) {
            Thread.sleep(100);
            answer = call("GET", "/v3/admin/cs/config", Map.of("dataId", dataId, "groupName", group));
        }
        return Project.one("\"content\":\"(.*?)\"", answer);
    }

    private String call(String method, String path, Map<String, String> form) throws Exception {
        String encoded = form.entrySet().stream().map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        boolean body = method.equals("POST");
        var request = HttpRequest.newBuilder(URI.create("http://" + NACOS + "/nacos" + path + (body ? "" : "?" + encoded))).timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded").method(method, body ? HttpRequest.BodyPublishers.ofString(encoded) : HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("accessToken", token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
