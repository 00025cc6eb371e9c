package cn.dangjian.org;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** All rows of all tables, to compare before and after. */
final class WholeSchema {

    private final JdbcTemplate jdbc;

    WholeSchema(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Without what Flyway and Seata keep for themselves; a count of nobody is as good as none. */
    Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        jdbc.queryForList("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name NOT IN ('undo_log', 'flyway_schema_history')", String.class)
                .forEach(table -> rows.put(table, jdbc.queryForList("SELECT * FROM `" + table + "`" + (table.equals("member_count") ? " WHERE n > 0" : "")).stream()
                        .map(WholeSchema::text).sorted().toList()));
        return rows;
    }

    /** To the second: the driver takes the fractions off when Seata writes a time back to a MariaDB. */
    private static String text(Map<String, Object> row) {
        row.replaceAll((column, value) -> value instanceof LocalDateTime time ? time.truncatedTo(ChronoUnit.SECONDS) : value);
        return row.toString();
    }
}
