package cn.dangjian.local.jobs;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends a due job to its executors. A part whose copy does not answer goes to another one, so no part of a sharded job is left out (R13). */
@Component
class Dispatcher {

    private static final int NOT_TAKEN = 500;

    private final Executors executors;
    private final Runs runs;
    private final ExecutorCalls calls;
    private final Reports reports;

    Dispatcher(Executors executors, Runs runs, ExecutorCalls calls, Reports reports) {
        this.executors = executors;
        this.runs = runs;
        this.calls = calls;
        this.reports = reports;
    }

    /** Orders the whole job; answers the ids of the runs. */
    List<Long> fire(Job job, String parameter) {
        List<String> living = executors.living(job.executor());
        int shards = job.sharded() ? Math.max(1, living.size()) : 1;
        var ids = new ArrayList<Long>();
        for (int shard = 0; shard < shards; shard++) {
            ids.add(send(job, 1, shard, shards, parameter, living));
        }
        return ids;
    }

    /** Orders one part of a job once more. */
    void again(Job job, Run failed) {
        send(job, failed.attempt() + 1, failed.shard(), failed.shards(), failed.parameter(), executors.living(job.executor()));
    }

    private long send(Job job, int attempt, int shard, int shards, String parameter, List<String> living) {
        long id = runs.order(job.id(), attempt, shard, shards, parameter);
        var run = runs.find(id).orElseThrow();
        var refusals = new ArrayList<String>();
        for (int i = 0; i < living.size(); i++) {
            String address = living.get((shard + i) % living.size());
            runs.sentTo(id, address);
            String refusal = calls.order(address, job, run);
            if (refusal == null) {
                return id;
            }
            refusals.add(refusal);
        }
        String why = living.isEmpty() ? "no copy of " + job.executor() + " is registered" : String.join("; ", refusals);
        reports.finished(id, NOT_TAKEN, why);
        return id;
    }
}
