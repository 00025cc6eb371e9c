package cn.dangjian.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway on a random port, with the real cache, before an upstream that keeps what arrives. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = GatewayApplication.class, properties = {
    "spring.cloud.nacos.discovery.enabled=false", "spring.cloud.nacos.config.enabled=false", "spring.cloud.nacos.config.import-check.enabled=false",
    "spring.cloud.sentinel.enabled=false", "dangjian.patience=2s", "dangjian.production=false", "dangjian.max-body=100KB", "dangjian.slow-body=1s",
    "dangjian.service-secret=3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs="})
abstract class GatewayIT {

    static final Path WEB = webApps();

    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("spring.data.redis.url", Middleware::redisUrl);
        registry.add("dangjian.web", WEB::toString);
        registry.add("DANGJIAN_PORT", () -> "0");
        for (String service : new String[] {"auth-service", "org-service", "message-service"}) {
            registry.add("spring.cloud.discovery.client.simple.instances." + service + "[0].uri", () -> "http://127.0.0.1:" + Upstream.port());
        }
        registry.add("spring.cloud.discovery.client.simple.instances.meeting-service[0].uri", () -> "http://127.0.0.1:1");
    }

    private static Path webApps() {
        try {
            Path web = Files.createTempDirectory("dangjian-web");
            Files.createDirectories(web.resolve("admin/assets"));
            Files.writeString(web.resolve("admin/index.html"), "<!doctype html><title>党建</title><script>var a = 1</script>");
            Files.writeString(web.resolve("admin/assets/index-Bq1x9aZz.js"), "console.log('党建')\n".repeat(200));
            Files.writeString(web.resolve("secret.txt"), "not served");
            return web;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    Wire get(String path, String... headers) {
        return Wire.send(port(), "GET", path, headers);
    }

    /** Authorization header of a fresh session. */
    static String user() {
        return bearer(newSession());
    }

    static String newSession() {
        String session = UUID.randomUUID().toString();
        Upstream.SESSIONS.add(session);
        return session;
    }

    static String bearer(String session) {
        return "Authorization: Bearer " + Upstream.sign(Upstream.claims(session).build(), "at+jwt");
    }
}
