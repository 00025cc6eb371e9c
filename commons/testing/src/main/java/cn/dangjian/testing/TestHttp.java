package cn.dangjian.testing;

import cn.dangjian.web.security.ServiceTokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service under test as the gateway (with a service token) does, for a user or, with null, for nobody. */
public final class TestHttp {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Environment environment;
    private final Supplier<ServiceTokens> serviceTokens;
    private final TestUsers users;

    TestHttp(Environment environment, Supplier<ServiceTokens> serviceTokens, TestUsers users) {
        this.environment = environment;
        this.serviceTokens = serviceTokens;
        this.users = users;
    }

    public TestAnswer get(TestUser user, String path) {
        return send(request(user, path).GET());
    }

    public TestAnswer delete(TestUser user, String path) {
        return send(request(user, path).DELETE());
    }

    /** The body is written as JSON; a String goes as it is. */
    public TestAnswer post(TestUser user, String path, Object body) {
        return send(request(user, path).header("Content-Type", "application/json").POST(json(body)));
    }

    public TestAnswer put(TestUser user, String path, Object body) {
        return send(request(user, path).header("Content-Type", "application/json").PUT(json(body)));
    }

    /** Sends one file as {@code multipart/form-data} in the field {@code file}. */
    public TestAnswer upload(TestUser user, String path, String fileName, byte[] content) {
        return send(uploading(user, path, fileName, content));
    }

    /** The same to add headers to; send it with {@link #send}. */
    public HttpRequest.Builder uploading(TestUser user, String path, String fileName, byte[] content) {
        String boundary = "test" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request(user, path).header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** A request to add headers or a method to; send it with {@link #send}. */
    public HttpRequest.Builder request(TestUser user, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path)).timeout(Duration.ofSeconds(30));
        request.header(ServiceTokens.HEADER, serviceTokens.get().issue());
        if (user != null) {
            request.header("Authorization", "Bearer " + users.token(user));
        }
        return request;
    }

    public TestAnswer send(HttpRequest.Builder request) {
        try {
            return TestAnswer.of(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException("no answer from the service under test", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }
}
