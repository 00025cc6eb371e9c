package cn.dangjian.auth.monitor;

import cn.dangjian.core.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the scheduler with its token, which no browser ever sees (A11). */
@Component
class SchedulerCalls {

    private static final Logger log = LoggerFactory.getLogger(SchedulerCalls.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final JsonMapper json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private final MonitorProperties properties;

    SchedulerCalls(MonitorProperties properties) {
        this.properties = properties;
    }

    <T> T get(String path, TypeReference<T> type) {
        try {
            return json.readValue(send(request(path).GET()), type);
        } catch (JacksonException unreadable) {
            throw away();
        }
    }

    void post(String path, Object body) {
        var content = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body));
        send(request(path).header("Content-Type", "application/json").POST(content));
    }

    private HttpRequest.Builder request(String path) {
        if (properties.jobsApi().isBlank()) {
            throw Problem.conflict("JOBS_ELSEWHERE", "定时任务由 XXL-JOB 管理,请在其控制台操作");
        }
        return HttpRequest.newBuilder(URI.create(properties.jobsApi() + path)).timeout(PATIENCE).header("XXL-JOB-ACCESS-TOKEN", properties.jobsToken());
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 404) {
                throw Problem.notFound("JOB_NOT_FOUND", "该任务不存在");
            }
            if (answer.statusCode() >= 400) {
                log.warn("the scheduler answers {}", answer.statusCode());
                throw away();
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw away();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw away();
        }
    }

    private static Problem away() {
        return Problem.unavailable("SCHEDULER_AWAY", "定时任务调度当前无法连接,请稍后再试");
    }
}
