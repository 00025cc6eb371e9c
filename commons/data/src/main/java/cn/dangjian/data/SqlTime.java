package cn.dangjian.data;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A point in time as text for a DATETIME column, in the zone of the database sessions. The driver takes MariaDB 10 for a server that knows no fractions
 * of a second and cuts them off; in a text they survive. MyBatis does this by itself; plain JDBC passes {@code SqlTime.of(instant)}.
 */
public final class SqlTime {

    private static final ZoneId SESSION_ZONE = ZoneId.of("Asia/Shanghai"); // connectionTimeZone of the data source
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    private SqlTime() {
    }

    public static String of(Instant instant) {
        return FORMAT.format(instant.atZone(SESSION_ZONE));
    }

    public static String of(LocalDateTime time) {
        return FORMAT.format(time);
    }
}
