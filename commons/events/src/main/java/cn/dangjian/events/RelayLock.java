package cn.dangjian.events;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The right to relay the outbox of this schema, bound to one database connection: all of the relay's work runs on it,
 * so whoever loses the connection loses the right and cannot go on.
 */
final class RelayLock implements AutoCloseable {

    private final Connection connection;
    private final String name;

    private RelayLock(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /** Null when another process has it. */
    static RelayLock tryTake(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(true);
            String catalog = connection.getCatalog();
            String name = "relay:" + (catalog.length() > 50 ? Integer.toHexString(catalog.hashCode()) : catalog);
            if (ask(connection, "SELECT GET_LOCK(?, 0)", name)) {
                return new RelayLock(connection, name);
            }
            connection.close();
            return null;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            ask(connection, "SELECT RELEASE_LOCK(?)", name); // the connection goes back to a pool and must not carry the lock
        }
    }

    private static boolean ask(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getInt(1) == 1;
            }
        }
    }
}
