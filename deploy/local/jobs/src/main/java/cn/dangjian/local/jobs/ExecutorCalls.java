package cn.dangjian.local.jobs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Orders to executors in the XXL-JOB protocol. */
@Component
class ExecutorCalls {

    /** The order; field names are the protocol's. */
    record Order(int jobId, String executorHandler, String executorParams, String executorBlockStrategy, int executorTimeout, long logId, long logDateTime, String glueType, String glueSource,
            long glueUpdatetime, int broadcastIndex, int broadcastTotal) {
    }

    private record Answer(int code, String msg) {
    }

    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final JsonMapper json = JsonMapper.builder().disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private final TriggerProperties properties;
    private final Clock clock;

    ExecutorCalls(TriggerProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** Null when the executor took the order, else why not. It answers at once; the result comes as a report. */
    String order(String address, Job job, Run run) {
        var order = new Order(job.id(), job.name(), run.parameter(), "SERIAL_EXECUTION", 0, run.id(), clock.millis(), "BEAN", "", 0, run.shard(), run.shards());
        try {
            var request = HttpRequest.newBuilder(URI.create(address + "run")).timeout(TIMEOUT).header(TokenFilter.HEADER, properties.token()).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(order))).build();
            var answer = json.readValue(client.send(request, HttpResponse.BodyHandlers.ofString()).body(), Answer.class);
            return answer.code() == 200 ? null : address + ": " + answer.msg();
        } catch (IOException | JacksonException | IllegalArgumentException failure) {
            return address + ": " + failure.getClass().getSimpleName() + " " + failure.getMessage();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return address + ": the trigger is stopping";
        }
    }
}
