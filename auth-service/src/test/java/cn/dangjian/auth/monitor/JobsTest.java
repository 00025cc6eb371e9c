package cn.dangjian.auth.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.problem.Problem;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Against a server that answers as the scheduler of deploy/local/jobs does; JobsTriggerIT there tells how that is. */
class JobsTest {

    private static final String LIST = """
            [{"id":1,"name":"meetingClose","executor":"meeting-service","cron":"0 0 1 1 * *","sharded":true,"retries":0,"about":"会议","paused":false,"copies":["http://a/"],
              "last":{"id":7,"jobId":1,"attempt":1,"shard":0,"shards":1,"parameter":"","address":"http://a/","orderedAt":"2026-03-01T01:00:00Z","state":"FAILED","finishedAt":null,"message":"x"}},
             {"id":2,"name":"other","executor":"screen-service","cron":"0 30 2 * * *","sharded":false,"retries":3,"about":"核对","paused":true,"copies":[],"last":null}]""";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jobs", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("XXL-JOB-ACCESS-TOKEN") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            boolean known = !exchange.getRequestURI().getPath().contains("unknown");
            byte[] body = (exchange.getRequestMethod().equals("GET") ? LIST : "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? body.length == 0 ? 204 : 200 : 404, known && body.length > 0 ? body.length : -1);
            if (known) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Jobs jobs(String api) {
        var properties = new MonitorProperties("", "", api, "https://jobs.example", "secret-token");
        return new Jobs(new SchedulerCalls(properties), properties, Clock.fixed(Instant.parse("2026-03-15T00:00:00Z"), ZoneId.of("UTC")));
    }

    private String api() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jobs";
    }

    @Test
    @DisplayName("SYS-30 jobs are listed with their next time in the county's zone; a paused one has none")
    void list() {
        var listing = jobs(api()).list();
        assertThat(listing.items()).extracting(Jobs.Job::next).containsExactly(Instant.parse("2026-03-31T17:00:00Z"), null);
        assertThat(listing.items().getFirst().last().state()).isEqualTo("FAILED");
        assertThat(listing.toString()).doesNotContain("secret-token");
    }

    @Test
    @DisplayName("SYS-30 run once, pause and resume reach the scheduler with its token; a name is never a path")
    void orders() {
        var jobs = jobs(api());
        jobs.run("meetingClose", "2026-03");
        jobs.pause("meetingClose", true);
        jobs.pause("meetingClose", false);
        assertThat(asked).containsExactly("POST /jobs/meetingClose/run secret-token {\"parameter\":\"2026-03\"}", "POST /jobs/meetingClose/pause secret-token ",
                "POST /jobs/meetingClose/resume secret-token ");
        assertThatThrownBy(() -> jobs.run("unknown", "")).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("JOB_NOT_FOUND"));
        assertThatThrownBy(() -> jobs.run("../x", "")).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @Test
    @DisplayName("SYS-30 without the scheduler there is a sentence; where XXL-JOB's own console is used, its address")
    void away() {
        assertThatThrownBy(() -> jobs("http://127.0.0.1:9/jobs").list()).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("SCHEDULER_AWAY"));
        assertThat(jobs("").list()).isEqualTo(new Jobs.Listing(List.of(), "https://jobs.example"));
        assertThatThrownBy(() -> jobs("").run("meetingClose", "")).isInstanceOf(Problem.class);
    }
}
