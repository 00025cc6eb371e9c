package cn.dangjian.local.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A schema of its own on the database of {@code ./platform test} or {@code ./platform middleware up}; dropped with the process. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> values = environment();
        String schema = "dangjian_test_jobs_" + UUID.randomUUID().toString().substring(0, 8);
        sql(values, "CREATE DATABASE " + schema + " CHARACTER SET utf8mb4");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> sql(values, "DROP DATABASE " + schema)));
        values.put("DANGJIAN_DB_SCHEMA", schema);
        values.put("DANGJIAN_PORT", "0");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testDatabase", values));
    }

    private static Map<String, Object> environment() {
        var values = new HashMap<String, Object>();
        String named = System.getenv("DANGJIAN_ENV_FILE");
        for (Path folder = Path.of("").toAbsolutePath(); folder != null && values.isEmpty(); folder = folder.getParent()) {
            for (Path file : named != null ? new Path[] {Path.of(named)} : new Path[] {folder.resolve(".state/test/env"), folder.resolve(".state/up/env")}) {
                if (values.isEmpty() && Files.isReadable(file)) {
                    read(file, values);
                }
            }
        }
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("DANGJIAN_DB")) {
                values.put(name, value);
            }
        });
        return values;
    }

    private static void read(Path file, Map<String, Object> values) {
        try (var lines = Files.lines(file)) {
            lines.map(line -> line.replaceFirst("^export ", "")).filter(line -> line.matches("DANGJIAN_DB[A-Z_]*=.*"))
                    .forEach(line -> values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1).replaceAll("^'|'$", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sql(Map<String, Object> values, String sql) {
        try (var connection = DriverManager.getConnection("jdbc:mysql://" + values.get("DANGJIAN_DB") + "/?useSSL=false&allowPublicKeyRetrieval=true", (String) values.get("DANGJIAN_DB_USER"),
                (String) values.get("DANGJIAN_DB_PASSWORD")); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the test database cannot be used: is the middleware running (./platform middleware up)?", e);
        }
    }
}
