package cn.dangjian.gateway.problem;

import cn.dangjian.core.problem.Problem;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals of the gateway in the house format, {@code application/problem+json} (RFC 9457). */
@Component
public class Problems {

    private static final JsonMapper JSON = new JsonMapper();

    private record Body(String type, String title, int status, String code, String detail, List<Problem.FieldError> errors, String traceId) {
    }

    public Mono<Void> write(ServerHttpResponse response, Problem problem) {
        return write(response, problem, newTraceId());
    }

    Mono<Void> write(ServerHttpResponse response, Problem problem, String traceId) {
        HttpStatus status = HttpStatus.resolve(problem.status());
        var body = new Body("urn:dangjian:problem:" + problem.code(), status == null ? "" : status.getReasonPhrase(), problem.status(), problem.code(), problem.getMessage(), problem.errors(), traceId);
        byte[] bytes = JSON.writeValueAsBytes(body);
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLength(bytes.length);
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().set("X-Trace-Id", traceId);
        if (problem.status() == HttpStatus.REQUEST_TIMEOUT.value()) {
            response.getHeaders().setConnection("close"); // the rest of the body is not waited for
        }
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }

    static String newTraceId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
