package cn.dangjian.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives each test context of {@link ServiceIT} a fresh schema, a database number of the cache, a prefix for topics and a folder for files. */
final class TestMiddleware implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty("dangjian.test.middleware", Boolean.class, false) || environment.getPropertySources().contains("testMiddleware")) {
            return;
        }
        var values = new HashMap<String, Object>(MiddlewareEnvironment.read());
        String module = Path.of("").toAbsolutePath().getFileName().toString().replaceAll("[^a-z]", "").replace("service", "");
        String random = UUID.randomUUID().toString().substring(0, 8);
        String schema = "dangjian_test_" + module + "_" + random;
        TestSchema.create(values, schema);
        application.addListeners((ApplicationListener<ApplicationFailedEvent>) failed -> TestSchema.drop(environment)); // no bean is there yet to do it
        values.put("DANGJIAN_DB_SCHEMA", schema);
        values.put(TestSchema.PROPERTY, schema);
        values.put("DANGJIAN_PORT", "0");
        values.put("DANGJIAN_FILES", folder().toString());
        values.put("dangjian.events.topic-prefix", "it-" + random + "-");
        values.put("dangjian.shared-tables", "it-" + random + ":");
        int cache = 1 + Math.floorMod(random.hashCode(), 15);
        values.put("spring.data.redis.url", "redis://:%s@%s/%d".formatted(values.getOrDefault("DANGJIAN_REDIS_PASSWORD", ""), values.get("DANGJIAN_REDIS"), cache));
        environment.getPropertySources().addFirst(new MapPropertySource("testMiddleware", values));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("dangjian-test-files");
        } catch (IOException e) {
            throw new IllegalStateException("no temporary folder", e);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 5; // before the configuration files are read
    }
}
