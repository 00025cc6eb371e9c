package cn.dangjian.data;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Takes the worker number of this process from the service's own table {@code id_worker}: two copies never share one. */
final class WorkerLease {

    private WorkerLease() {
    }

    static int take(DataSource dataSource) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("INSERT INTO id_worker (leased_at) VALUES (CURRENT_TIMESTAMP)", Statement.RETURN_GENERATED_KEYS)) {
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                return (int) (keys.getLong(1) % Snowflake.WORKERS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no worker number for ids: table id_worker of this schema cannot be written", e);
        }
    }
}
