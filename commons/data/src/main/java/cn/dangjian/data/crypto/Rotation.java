package cn.dangjian.data.crypto;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the encrypted values and blind indexes of a table to the active keys, a row at a time, while everybody works: a row that somebody changed since it was read
 * is left to the next pass, so people always win. It may be stopped and started at any time: what is done is told by the values themselves.
 */
public final class Rotation {

    private static final Logger log = LoggerFactory.getLogger(Rotation.class);
    private static final int PAGE = 200;
    private static final int PASSES = 3;

    /** A table as a rotation sees it; {@code R} is a row's id with its sealed columns. */
    public interface Table<R> {

        String name();

        /** The next rows of this part behind an id that may need it. */
        List<R> after(long id, int shard, int shards, int limit);

        long idOf(R row);

        /** The row under the active keys; an equal one when nothing is to be done. */
        R renewed(R row);

        /** @return false when the row is not any more as it was read */
        boolean replace(R before, R now);
    }

    /**
     * @param renewed rows that are under the active keys now
     * @param left    rows that could not be renewed; the next run tries again
     */
    public record Result(long renewed, long left) {

        /**
         * What a job reports: how many rows were renewed.
         *
         * @throws IllegalStateException when rows are left, so that the job ends as failed and is tried again
         */
        public long complete() {
            if (left > 0) {
                throw new IllegalStateException(left + " rows could not be renewed; see the log and run the job again");
            }
            return renewed;
        }

        private Result plus(Result other) {
            return new Result(renewed + other.renewed, left + other.left);
        }
    }

    private Rotation() {
    }

    /** All tables of a service, one after the other; what cannot be renewed in one of them does not hold back the others. */
    public static Result run(List<Table<?>> tables, int shard, int shards) {
        var result = new Result(0, 0);
        for (Table<?> table : tables) {
            result = result.plus(run(table, shard, shards));
        }
        return result;
    }

    public static <R> Result run(Table<R> table, int shard, int shards) {
        var result = pass(table, shard, shards);
        for (int i = 1; i < PASSES && result.left() > 0; i++) {
            var again = pass(table, shard, shards);
            result = new Result(result.renewed() + again.renewed(), again.left());
        }
        log.info("{}: {} rows brought to the active keys, {} left", table.name(), result.renewed(), result.left());
        return result;
    }

    private static <R> Result pass(Table<R> table, int shard, int shards) {
        long renewed = 0;
        long left = 0;
        long last = 0;
        for (var rows = table.after(last, shard, shards, PAGE); !rows.isEmpty(); rows = table.after(last, shard, shards, PAGE)) {
            for (R row : rows) {
                last = table.idOf(row);
                R now = tried(table, row);
                if (now == null) {
                    left++;
                } else if (!now.equals(row)) {
                    renewed++;
                }
            }
        }
        return new Result(renewed, left);
    }

    /** The row as it is now, or null when it must be tried again. */
    private static <R> R tried(Table<R> table, R row) {
        try {
            R now = table.renewed(row);
            return now.equals(row) || table.replace(row, now) ? now : null;
        } catch (RuntimeException failed) {
            log.warn("{} {} cannot be brought to the active keys: {}", table.name(), table.idOf(row), failed.getClass().getSimpleName());
            return null;
        }
    }
}
