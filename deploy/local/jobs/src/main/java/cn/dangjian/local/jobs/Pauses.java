package cn.dangjian.local.jobs;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Jobs that an operator has paused; they stay paused over restarts. */
@Repository
class Pauses {

    private final JdbcClient jdbc;
    private final Clock clock;

    Pauses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isPaused(int jobId) {
        return jdbc.sql("SELECT COUNT(*) FROM paused_job WHERE job_id = ?").params(jobId).query(Integer.class).single() > 0;
    }

    void pause(int jobId) {
        jdbc.sql("INSERT IGNORE INTO paused_job (job_id, paused_at) VALUES (?, ?)").params(jobId, Timestamp.from(clock.instant())).update();
    }

    void resume(int jobId) {
        jdbc.sql("DELETE FROM paused_job WHERE job_id = ?").params(jobId).update();
    }
}
