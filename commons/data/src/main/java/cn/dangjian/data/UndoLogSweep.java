package cn.dangjian.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.seata.core.exception.TransactionException;
import org.apache.seata.core.model.GlobalStatus;
import org.apache.seata.tm.TransactionManagerHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Removes undo rows of global transactions that were committed while this process died: Seata acknowledges a commit first and removes them later, from memory.
 * The outbox takes an undo row for "not yet decided", so without this the events of such a transaction would never leave (R01).
 * A transaction that the coordinator does not know any more has ended; had it been rolled back, its undo rows would be gone already.
 */
final class UndoLogSweep implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(UndoLogSweep.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String OLD = "SELECT DISTINCT xid FROM undo_log WHERE log_status = 0 AND log_created < NOW(6) - INTERVAL 5 SECOND LIMIT 200";
    private static final String REMOVE = "DELETE FROM undo_log WHERE xid = ? AND log_status = 0";

    private final DataSource dataSource;
    private ScheduledExecutorService timer;

    UndoLogSweep(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("undo-log-sweep").daemon().factory());
        timer.scheduleWithFixedDelay(this::sweep, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        try (var connection = dataSource.getConnection()) {
            for (String xid : old(connection)) {
                if (hasEnded(xid)) {
                    remove(connection, xid);
                }
            }
        } catch (SQLException | TransactionException | RuntimeException notNow) {
            log.debug("undo rows are looked at again later: {}", notNow.toString());
        }
    }

    private static boolean hasEnded(String xid) throws TransactionException {
        GlobalStatus status = TransactionManagerHolder.get().getStatus(xid);
        return status == GlobalStatus.Finished || status == GlobalStatus.Committed;
    }

    private static List<String> old(Connection connection) throws SQLException {
        var xids = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(OLD)) {
            while (rows.next()) {
                xids.add(rows.getString(1));
            }
        }
        return xids;
    }

    private static void remove(Connection connection, String xid) throws SQLException {
        try (var statement = connection.prepareStatement(REMOVE)) {
            statement.setString(1, xid);
            if (statement.executeUpdate() > 0) {
                log.info("removed what was left of the committed global transaction {}", xid);
            }
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
