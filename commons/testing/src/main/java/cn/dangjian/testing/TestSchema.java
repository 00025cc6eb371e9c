package cn.dangjian.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;

/** The database schema of one test context; goes with the context. */
final class TestSchema implements DisposableBean {

    static final String PROPERTY = "dangjian.test.schema";

    private final Environment environment;

    TestSchema(Environment environment) {
        this.environment = environment;
    }

    static void create(Map<String, Object> values, String schema) {
        run((String) values.get("DANGJIAN_DB"), (String) values.get("DANGJIAN_DB_USER"), (String) values.get("DANGJIAN_DB_PASSWORD"),
                "CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
    }

    private static void run(String address, String user, String password, String sql) {
        String url = "jdbc:mysql://" + address + "/?useSSL=false&allowPublicKeyRetrieval=true&connectTimeout=3000";
        try (var connection = DriverManager.getConnection(url, user, password); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the test database at " + address + " cannot be used: is the middleware running (./platform middleware up)?", e);
        }
    }

    @Override
    public void destroy() {
        drop(environment);
    }

    static void drop(Environment environment) {
        String schema = environment.getProperty(PROPERTY, "");
        if (schema.matches("dangjian_test_\\w+")) {
            run(environment.getProperty("DANGJIAN_DB"), environment.getProperty("DANGJIAN_DB_USER"), environment.getProperty("DANGJIAN_DB_PASSWORD"), "DROP DATABASE IF EXISTS " + schema);
        }
    }
}
