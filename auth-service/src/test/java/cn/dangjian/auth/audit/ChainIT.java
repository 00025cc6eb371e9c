package cn.dangjian.auth.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestClock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class ChainIT extends AuthIT {

    @Autowired
    private OperationChain chain;

    @Autowired
    private ChainChecks checks;

    @Autowired
    private ChainMapper ends;

    @Autowired
    private Retention retention;

    @Autowired
    private AuditPartitions partitions;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private long append(int count) {
        chain.append(AuditRows.some(count, "链", clock.instant()));
        return ends.head().seq();
    }

    /** What a database administrator can do: take the guards away, change, put the guards back. */
    private void asDba(String... statements) {
        jdbc.execute("DROP TRIGGER audit_log_no_update");
        jdbc.execute("DROP TRIGGER audit_log_no_delete");
        for (String statement : statements) {
            jdbc.execute(statement);
        }
        jdbc.execute("CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only'");
        jdbc.execute("CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only'");
    }

    @Test
    @DisplayName("H05 the table takes no update and no delete")
    void appendOnly() {
        append(1);
        assertThatThrownBy(() -> jdbc.update("UPDATE audit_log SET message = 'x' LIMIT 1")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("DELETE FROM audit_log LIMIT 1")).isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("H05 a row altered by the database administrator is found and named")
    void altered() {
        long last = append(5);
        assertThat(checks.run().brokenSeq()).isNull();
        asDba("UPDATE audit_log SET operator_name = '别人' WHERE seq = " + (last - 2));
        ChainCheck found = checks.run();
        assertThat(found.brokenSeq()).isEqualTo(last - 2);
        assertThat(found.reason()).contains("内容被修改");
        asDba("UPDATE audit_log SET operator_name = '链' WHERE seq = " + (last - 2));
        assertThat(checks.run().brokenSeq()).isNull();
    }

    @Test
    @DisplayName("H05 deleted rows are found: in the middle, and at the end with the head set back")
    void deleted() {
        long last = append(5);
        assertThat(checks.run().brokenSeq()).isNull();
        asDba("CREATE TABLE gone AS SELECT * FROM audit_log WHERE seq >= " + (last - 3), "DELETE FROM audit_log WHERE seq = " + (last - 3));
        assertThat(checks.run().brokenSeq()).isEqualTo(last - 3);
        asDba("INSERT INTO audit_log SELECT * FROM gone WHERE seq = " + (last - 3), "DELETE FROM audit_log WHERE seq >= " + (last - 1));
        assertThat(checks.run().brokenSeq()).isEqualTo(last - 1);
        asDba("UPDATE audit_head h JOIN audit_log l ON l.seq = " + (last - 2) + " SET h.seq = l.seq, h.hash = l.hash");
        assertThat(checks.run().reason()).contains("末尾");
        asDba("INSERT INTO audit_log SELECT * FROM gone WHERE seq >= " + (last - 1), "UPDATE audit_head h JOIN audit_log l ON l.seq = " + last + " SET h.seq = l.seq, h.hash = l.hash",
                "DROP TABLE gone");
        assertThat(checks.run().brokenSeq()).isNull();
    }

    @Test
    @DisplayName("H05 SYS-26 many writers at once make one chain")
    void manyWriters() {
        long before = ends.head().seq();
        try (var writers = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 24).forEach(i -> writers.submit(() -> append(10)));
        }
        assertThat(ends.head().seq()).isEqualTo(before + 240);
        assertThat(checks.run().brokenSeq()).isNull();
    }

    @Test
    @DisplayName("SYS-26 months older than the retention go as whole partitions, never under six; what is kept can be checked")
    void retention() {
        append(3);
        var month = YearMonth.from(clock.instant().atZone(ZoneId.of("Asia/Shanghai")));
        try {
            clock.advance(Duration.ofDays(100));
            retention.makeRoom();
            append(3);
            clock.advance(Duration.ofDays(95));
            retention.makeRoom();
            long kept = append(3);
            assertThat(retention.clean(1)).as("six months at least").contains(month);
            assertThat(partitions.months()).doesNotContain(month).contains(month.plusMonths(6));
            ChainCheck check = checks.run();
            assertThat(check.brokenSeq()).as(check.reason()).isNull();
            assertThat(check.firstSeq()).isGreaterThan(1);
            assertThat(check.lastSeq()).as("and the cleaning itself is in the log").isGreaterThan(kept);
            assertThat(retention.clean(6)).isEqualTo(List.of());
            String hash = jdbc.queryForObject("SELECT HEX(hash) FROM audit_anchor ORDER BY seq DESC LIMIT 1", String.class);
            jdbc.update("UPDATE audit_anchor SET hash = UNHEX(REPEAT('ab', 32)) ORDER BY seq DESC LIMIT 1");
            assertThat(checks.run().reason()).contains("起点");
            jdbc.update("UPDATE audit_anchor SET hash = UNHEX(?) ORDER BY seq DESC LIMIT 1", hash);
        } finally {
            clock.reset();
        }
    }
}
