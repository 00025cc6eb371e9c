package cn.dangjian.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.xxl.job.core.handler.annotation.XxlJob;
import com.xxl.job.core.openapi.impl.ExecutorBizImpl;
import com.xxl.job.core.openapi.model.TriggerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The library's heartbeat, runs and reports without its server. */
class JobExecutorTest {

    private static final String TOKEN = "a-token-of-this-test-with-more-than-32-characters";

    static class Handlers {
        @XxlJob("greet")
        void greet() {
            JobRun run = JobRun.current();
            run.done("hello " + run.parameter() + " " + run.shard() + "/" + run.shards());
        }
    }

    @Test
    void registers_runs_and_reports(@TempDir Path logs) throws Exception {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        var admin = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        admin.createContext("/xxl-job-admin/api/", call -> {
            told.add(call.getRequestURI().getPath() + " " + call.getRequestHeaders().getFirst("XXL-JOB-ACCESS-TOKEN") + " " + new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = "{\"code\":200}".getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
            call.close();
        });
        admin.start();
        var executor = new JobExecutor(new JobsProperties("http://127.0.0.1:" + admin.getAddress().getPort() + "/xxl-job-admin", TOKEN, "127.0.0.1", logs.toString()), "meeting-service");
        try (var context = new AnnotationConfigApplicationContext(Handlers.class)) {
            executor.takeHandlers(context);
            executor.start(8103);

            assertThat(told.poll(5, TimeUnit.SECONDS)).contains("/api/registry").contains(TOKEN).contains("meeting-service").contains("http://127.0.0.1:8103/internal/jobs/");
            assertThat(new ExecutorBizImpl().run(order()).getCode()).isEqualTo(200);
            assertThat(told.poll(10, TimeUnit.SECONDS)).contains("/api/callback").contains("\"logId\":41").contains("\"handleCode\":200").contains("hello world 1/2");
        } finally {
            executor.destroy();
            admin.stop(0);
        }
        assertThat(told).anyMatch(it -> it.contains("/api/registryRemove"));
    }

    private static TriggerRequest order() {
        var order = new TriggerRequest();
        order.setJobId(4);
        order.setLogId(41);
        order.setLogDateTime(System.currentTimeMillis());
        order.setGlueType("BEAN");
        order.setExecutorHandler("greet");
        order.setExecutorParams("world");
        order.setBroadcastIndex(1);
        order.setBroadcastTotal(2);
        return order;
    }
}
