package cn.dangjian.local.jobs;

import cn.dangjian.local.jobs.Run.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The history of runs. */
@Repository
class Runs {

    private static final String COLUMNS = "SELECT id, job_id, attempt, shard, shards, parameter, address, ordered_at, state, finished_at, message FROM job_run ";
    private static final int MAX_MESSAGE = 4_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Runs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes an order before it is sent, so that its report finds it. */
    long order(int jobId, int attempt, int shard, int shards, String parameter) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO job_run (job_id, attempt, shard, shards, parameter, ordered_at, state) VALUES (?, ?, ?, ?, ?, ?, 'ORDERED')")
                .params(jobId, attempt, shard, shards, parameter, Timestamp.from(clock.instant())).update(key, "id");
        return key.getKey().longValue();
    }

    void sentTo(long id, String address) {
        jdbc.sql("UPDATE job_run SET address = ? WHERE id = ?").params(address, id).update();
    }

    /** True the first time; reports are repeated by executors that got no answer. */
    boolean finish(long id, State state, String message) {
        String text = message == null ? "" : message.substring(0, Math.min(MAX_MESSAGE, message.length()));
        return jdbc.sql("UPDATE job_run SET state = ?, finished_at = ?, message = ? WHERE id = ? AND state = 'ORDERED'")
                .params(state.name(), Timestamp.from(clock.instant()), text, id).update() == 1;
    }

    Optional<Run> find(long id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?").params(id).query(Runs::run).optional();
    }

    List<Run> latest(int jobId, int size) {
        return jdbc.sql(COLUMNS + "WHERE job_id = ? ORDER BY id DESC LIMIT ?").params(jobId, size).query(Runs::run).list();
    }

    List<Run> orderedBefore(Instant time) {
        return jdbc.sql(COLUMNS + "WHERE state = 'ORDERED' AND ordered_at < ? LIMIT 500").params(Timestamp.from(time)).query(Runs::run).list();
    }

    void forget(Duration age) {
        jdbc.sql("DELETE FROM job_run WHERE ordered_at < ?").params(Timestamp.from(clock.instant().minus(age))).update();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Run(row.getLong("id"), row.getInt("job_id"), row.getInt("attempt"), row.getInt("shard"), row.getInt("shards"), row.getString("parameter"), row.getString("address"),
                row.getTimestamp("ordered_at").toInstant(), State.valueOf(row.getString("state")), finished == null ? null : finished.toInstant(), row.getString("message"));
    }
}
