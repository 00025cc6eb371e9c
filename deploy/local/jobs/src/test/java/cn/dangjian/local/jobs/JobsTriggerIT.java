package cn.dangjian.local.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The trigger against a real database and executors that note what they are ordered. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"trigger.token=" + JobsTriggerIT.TOKEN,
    "trigger.jobs[0].id=1", "trigger.jobs[0].name=often", "trigger.jobs[0].executor=meeting-service", "trigger.jobs[0].cron=* * * * * *", "trigger.jobs[0].about=x",
    "trigger.jobs[1].id=2", "trigger.jobs[1].name=rarely", "trigger.jobs[1].executor=meeting-service", "trigger.jobs[1].cron=0 0 0 1 1 *", "trigger.jobs[1].sharded=true",
    "trigger.jobs[1].retries=1", "trigger.jobs[1].about=x"})
@ContextConfiguration(initializers = TestDatabase.class)
class JobsTriggerIT {

    static final String TOKEN = "a-token-of-this-test-with-more-than-32-characters";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Environment environment;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Reports reports;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<HttpServer> copies = new ArrayList<>();
    private final List<JsonNode> orders = new CopyOnWriteArrayList<>();

    @BeforeEach
    void nobodyThere() throws Exception {
        jdbc.sql("DELETE FROM executor").update();
        jdbc.sql("DELETE FROM job_run").update();
        call("POST", "/jobs/often/pause", null, TOKEN);
        call("POST", "/jobs/rarely/pause", null, TOKEN);
    }

    @AfterEach
    void stopCopies() {
        copies.forEach(it -> it.stop(0));
    }

    private HttpResponse<String> call(String method, String path, String body, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path)).header("Content-Type", "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("XXL-JOB-ACCESS-TOKEN", token);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A copy of meeting-service that takes or refuses orders. */
    private String copy(boolean takes) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/internal/jobs/run", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("XXL-JOB-ACCESS-TOKEN")).isEqualTo(TOKEN);
            JsonNode order = JSON.readTree(exchange.getRequestBody().readAllBytes());
            if (takes) {
                orders.add(order);
            }
            answer(exchange, takes ? "{\"code\":200}" : "{\"code\":500,\"msg\":\"no\"}");
        });
        server.start();
        copies.add(server);
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/internal/jobs/";
        assertThat(call("POST", "/xxl-job-admin/api/registry", registration(address), TOKEN).body()).contains("200");
        return address;
    }

    private static void answer(com.sun.net.httpserver.HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String registration(String address) {
        return "{\"registryGroup\":\"EXECUTOR\",\"registryKey\":\"meeting-service\",\"registryValue\":\"" + address + "\"}";
    }

    private void report(long run, int code) throws Exception {
        call("POST", "/xxl-job-admin/api/callback", "[{\"logId\":%d,\"logDateTim\":1,\"handleCode\":%d,\"handleMsg\":\"said so\"}]".formatted(run, code), TOKEN);
    }

    private JsonNode history(String job) throws Exception {
        return JSON.readTree(call("GET", "/jobs/" + job + "/runs", null, TOKEN).body());
    }

    @Test
    @DisplayName("F01 nothing works without the token")
    void F01_nothing_works_without_the_token() throws Exception {
        for (String token : new String[] {null, "", "default_token", TOKEN + "x"}) {
            assertThat(call("GET", "/jobs", null, token).statusCode()).isEqualTo(401);
            assertThat(call("POST", "/jobs/rarely/run", null, token).statusCode()).isEqualTo(401);
            assertThat(call("POST", "/xxl-job-admin/api/registry", registration("http://127.0.0.1:1/"), token).statusCode()).isEqualTo(401);
            assertThat(call("POST", "/xxl-job-admin/api/callback", "[]", token).statusCode()).isEqualTo(401);
            assertThat(call("GET", "/actuator/health/readiness", null, token).statusCode()).isEqualTo(200);
        }
        assertThat(call("POST", "/xxl-job-admin/api/registry", registration("file:///etc/passwd"), TOKEN).body()).contains("500");
    }

    @Test
    void a_job_comes_by_its_cron_until_it_is_paused() throws Exception {
        copy(true);
        call("POST", "/jobs/often/resume", null, TOKEN);
        await().atMost(Duration.ofSeconds(15)).until(() -> orders.size() >= 2);
        call("POST", "/jobs/often/pause", null, TOKEN);
        Thread.sleep(2_500);
        int soFar = orders.size();
        Thread.sleep(2_500);

        assertThat(orders).hasSize(soFar);
        assertThat(orders.getFirst().at("/executorHandler").asString()).isEqualTo("often");
        assertThat(orders.getFirst().at("/glueType").asString()).isEqualTo("BEAN");
    }

    @Test
    void a_sharded_job_gives_each_copy_a_part_and_a_broken_copys_part_to_another() throws Exception { // R13
        copy(true);
        copy(false);
        copy(true);

        call("POST", "/jobs/rarely/run", "{\"parameter\":\"2026-04-01\"}", TOKEN);

        assertThat(orders).hasSize(3);
        assertThat(orders.stream().map(it -> it.at("/broadcastIndex").asInt())).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(orders).allMatch(it -> it.at("/broadcastTotal").asInt() == 3 && it.at("/executorParams").asString().equals("2026-04-01"));
    }

    @Test
    void a_report_is_taken_once_and_a_failure_is_tried_again() throws Exception {
        copy(true);
        call("POST", "/jobs/rarely/run", null, TOKEN);
        long run = orders.getFirst().at("/logId").asLong();

        report(run, 500);
        report(run, 200);
        assertThat(history("rarely").at("/0/state").asString()).isEqualTo("FAILED");
        jdbc.sql("UPDATE scheduled_tasks SET execution_time = CURRENT_TIMESTAMP - INTERVAL 1 MINUTE WHERE task_name = 'retry'").update();
        await().atMost(Duration.ofSeconds(10)).until(() -> orders.size() == 2);
        report(orders.get(1).at("/logId").asLong(), 200);

        assertThat(history("rarely").at("/0/state").asString()).isEqualTo("DONE");
        assertThat(history("rarely").at("/0/attempt").asInt()).isEqualTo(2);
        assertThat(history("rarely").at("/0/message").asString()).isEqualTo("said so");
    }

    @Test
    void a_run_of_a_copy_that_died_counts_as_failed() throws Exception { // R13
        String address = copy(true);
        call("POST", "/jobs/rarely/run", null, TOKEN);
        jdbc.sql("UPDATE job_run SET ordered_at = ordered_at - INTERVAL 5 MINUTE").update();
        reports.findLost();
        assertThat(history("rarely").at("/0/state").asString()).isEqualTo("ORDERED");

        call("POST", "/xxl-job-admin/api/registryRemove", registration(address), TOKEN);
        reports.findLost();

        assertThat(history("rarely").at("/0/state").asString()).isEqualTo("FAILED");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'retry'").query(Integer.class).single()).isPositive();
    }

    @Test
    void without_a_copy_the_run_says_so() throws Exception {
        call("POST", "/jobs/rarely/run", null, TOKEN);

        assertThat(history("rarely").at("/0/message").asString()).contains("no copy of meeting-service");
        assertThat(JSON.readTree(call("GET", "/jobs", null, TOKEN).body()).at("/1/paused").asBoolean()).isTrue();
        assertThat(call("POST", "/jobs/unknown/run", null, TOKEN).statusCode()).isEqualTo(404);
    }
}
