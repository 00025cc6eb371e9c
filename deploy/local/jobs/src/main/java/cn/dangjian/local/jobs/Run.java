package cn.dangjian.local.jobs;

import java.time.Instant;

/** One order to one executor and what came of it. */
record Run(long id, int jobId, int attempt, int shard, int shards, String parameter, String address, Instant orderedAt, State state, Instant finishedAt, String message) {

    /** ORDERED until the executor reports. */
    enum State { ORDERED, DONE, FAILED }
}
