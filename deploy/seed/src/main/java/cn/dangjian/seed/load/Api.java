package cn.dangjian.seed.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's front door, used by one account; patient with a platform that has just been started. */
public final class Api {

    /** The platform said no. */
    static final class Refused extends RuntimeException {

        private final int status;

        Refused(String request, int status, String answer) {
            super(request + " answered " + status + " " + answer);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final int TRIES = 30;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;
    private final Map<String, String> credentials;
    private String token;

    private Api(String base, Map<String, String> credentials) {
        this.base = base;
        this.credentials = credentials;
    }

    public static Api login(String base, String account, String password, String clientName) throws IOException, InterruptedException {
        var api = new Api(base.replaceAll("/$", ""), Map.of("account", account, "password", password, "client", clientName));
        api.login();
        return api;
    }

    private void login() throws IOException, InterruptedException {
        token = null;
        token = send("POST", "/api/auth/sessions", json(credentials), "application/json").at("/accessToken").asString();
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, json(body), "application/json");
    }

    public void put(String path, Object body) throws IOException, InterruptedException {
        send("PUT", path, json(body), "application/json");
    }

    public JsonNode upload(String path, Path file) throws IOException, InterruptedException {
        return upload(path, "rows.xlsx", BodyPublishers.ofFile(file));
    }

    public JsonNode upload(String path, String name, byte[] content) throws IOException, InterruptedException {
        return upload(path, name, BodyPublishers.ofByteArray(content));
    }

    private JsonNode upload(String path, String name, BodyPublisher content) throws IOException, InterruptedException {
        String boundary = "----seed" + System.nanoTime();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(BodyPublishers.ofString(head), content, BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send("POST", path, body, "multipart/form-data; boundary=" + boundary);
    }

    private JsonNode send(String method, String path, BodyPublisher body, String type) throws IOException, InterruptedException {
        for (int attempt = 1;; attempt++) {
            var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(2)).method(method, body);
            if (type != null) {
                request.header("Content-Type", type);
            }
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            int status = answer.statusCode();
            if (status < 300) {
                return answer.body().isEmpty() ? JSON.missingNode() : JSON.readTree(answer.body());
            }
            if (status == 401 && token != null && attempt == 1) {
                login(); // an access token lives for ten minutes
            } else if (PASSING.contains(status) && attempt < TRIES) {
                Thread.sleep(1_000);
            } else {
                throw new Refused(method + " " + path, status, answer.body());
            }
        }
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }
}
