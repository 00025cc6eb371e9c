package cn.dangjian.auth.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The months of the operation log as partitions of its table. Names and bounds are made of numbers only. */
@Component
class AuditPartitions {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'p'yyyyMM");
    private static final String LOCK = "CONCAT('audit-partitions:', LEFT(MD5(DATABASE()), 16))";

    private final JdbcTemplate jdbc;

    AuditPartitions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Months that have a partition of their own, oldest first. */
    List<YearMonth> months() {
        return jdbc.queryForList("""
                SELECT partition_name FROM information_schema.partitions
                WHERE table_schema = DATABASE() AND table_name = 'audit_log' AND partition_name LIKE 'p2%' ORDER BY partition_ordinal_position""", String.class)
                .stream().map(name -> YearMonth.parse(name, NAME)).toList();
    }

    /** Splits months off the last partition up to this one. Two copies of the service may ask at once. */
    void prepare(YearMonth last) {
        alone(() -> {
            for (YearMonth month = months().getLast().plusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
                jdbc.execute("ALTER TABLE audit_log REORGANIZE PARTITION pmax INTO (PARTITION " + NAME.format(month) + " VALUES LESS THAN ('" + month.plusMonths(1).atDay(1)
                        + " 00:00:00'), PARTITION pmax VALUES LESS THAN (MAXVALUE))");
            }
        });
    }

    /** Ends the month's rows, all at once. */
    void drop(YearMonth month) {
        jdbc.execute("ALTER TABLE audit_log DROP PARTITION " + NAME.format(month));
    }

    static String name(YearMonth month) {
        return NAME.format(month);
    }

    static LocalDate endOf(YearMonth month) {
        return month.plusMonths(1).atDay(1);
    }

    private void alone(Runnable work) {
        jdbc.execute((Connection connection) -> {
            if (answers(connection, "SELECT GET_LOCK(" + LOCK + ", 20)")) {
                try {
                    work.run();
                } finally {
                    answers(connection, "SELECT RELEASE_LOCK(" + LOCK + ")");
                }
            }
            return null;
        });
    }

    private static boolean answers(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            return result.next() && result.getInt(1) == 1;
        }
    }
}
