package cn.dangjian.auth.monitor;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.http.ProblemWriter;
import cn.dangjian.web.security.ServiceTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Asks a particular copy of a service, which a Feign client, free to choose, cannot. */
@Component
class CopyCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final ServiceTokens tokens;
    private final ObjectMapper json;

    CopyCalls(ServiceTokens tokens, ObjectMapper json) {
        this.tokens = tokens;
        this.json = json;
    }

    <T> T get(Copy copy, String path, TypeReference<T> type) {
        return json.readValue(send(copy, request(copy, path).GET()), type);
    }

    void post(Copy copy, String path) {
        send(copy, request(copy, path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    void delete(Copy copy, String path) {
        send(copy, request(copy, path).DELETE());
    }

    /** Asks all at once; in the order of the copies. */
    <T> List<T> each(List<Copy> copies, Function<Copy, T> question) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> questions = copies.stream().map(copy -> (Callable<T>) () -> question.apply(copy)).toList();
            return threads.invokeAll(questions).stream().map(Future::resultNow).toList();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("STOPPING", "服务正在停止,请稍后再试");
        }
    }

    private HttpRequest.Builder request(Copy copy, String path) {
        return HttpRequest.newBuilder(URI.create(copy.url() + path)).timeout(PATIENCE).header(ServiceTokens.HEADER, tokens.issue());
    }

    private String send(Copy copy, HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw refusal(answer);
            }
            return answer.body();
        } catch (IOException away) {
            throw Problem.unavailable("COPY_AWAY", copy.service() + "(" + copy.address() + ")没有应答");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("STOPPING", "服务正在停止,请稍后再试");
        }
    }

    private Problem refusal(HttpResponse<String> answer) {
        try {
            var body = json.readValue(answer.body(), ProblemWriter.Body.class);
            return new Problem(answer.statusCode(), body.code(), body.detail(), List.of());
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            return new Problem(answer.statusCode() >= 500 ? 503 : answer.statusCode(), "COPY_REFUSED", "服务没有给出有效的应答", List.of());
        }
    }
}
