package cn.dangjian.auth;

import cn.dangjian.web.security.ServiceTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Another copy of auth-service beside the one under test: same database, same cache. */
public final class SecondCopy implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    public SecondCopy(ConfigurableEnvironment first) {
        this(first, Map.of());
    }

    public SecondCopy(ConfigurableEnvironment first, Map<String, String> differing) {
        Map<String, Object> settings = new HashMap<>();
        for (var source : first.getPropertySources()) {
            boolean ofTheTest = source.getName().equals("testMiddleware") || source.getName().contains("dangjian-test.properties");
            if (ofTheTest && source instanceof EnumerablePropertySource<?> known) {
                for (String name : known.getPropertyNames()) {
                    settings.putIfAbsent(name, known.getProperty(name));
                }
            }
        }
        settings.put("dangjian.test.middleware", "false"); // no schema of its own
        settings.put("server.port", "0");
        settings.put("dangjian.jobs.admin", ""); // handlers of jobs are known once in a process
        settings.putAll(differing);
        String[] arguments = settings.entrySet().stream().map(it -> "--" + it.getKey() + "=" + it.getValue()).toArray(String[]::new); // stronger than the service's own files
        context = new SpringApplicationBuilder(AuthServiceApplication.class).run(arguments);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** As the gateway would ask. */
    public String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path))
                .header(ServiceTokens.HEADER, bean(ServiceTokens.class).issue()).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
