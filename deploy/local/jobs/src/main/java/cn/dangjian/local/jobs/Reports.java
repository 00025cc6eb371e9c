package cn.dangjian.local.jobs;

import cn.dangjian.local.jobs.Run.State;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What executors say about their runs, and what follows from it. */
@Component
class Reports {

    private static final Logger log = LoggerFactory.getLogger(Reports.class);
    private static final int SUCCESS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration KEEP = Duration.ofDays(30);

    private final TriggerProperties properties;
    private final Executors executors;
    private final Runs runs;
    private final Retries retries;
    private final Clock clock;

    Reports(TriggerProperties properties, Executors executors, Runs runs, Retries retries, Clock clock) {
        this.properties = properties;
        this.executors = executors;
        this.runs = runs;
        this.retries = retries;
        this.clock = clock;
    }

    void finished(long runId, int code, String message) {
        State state = code == SUCCESS ? State.DONE : State.FAILED;
        if (runs.finish(runId, state, message) && state == State.FAILED) {
            runs.find(runId).ifPresent(this::tryAgain);
        }
    }

    /** Runs of copies that have died will never be reported: they count as failed (R13). */
    void findLost() {
        for (Run run : runs.orderedBefore(clock.instant().minus(PATIENCE))) {
            if (run.address() == null || !executors.isLiving(run.address())) {
                finished(run.id(), 0, "the executor is gone");
            }
        }
    }

    void forgetOld() {
        runs.forget(KEEP);
    }

    private void tryAgain(Run failed) {
        Job job = properties.job(failed.jobId());
        log.warn("{} failed in attempt {}: {}", job.name(), failed.attempt(), failed.message());
        if (failed.attempt() <= job.retries()) {
            retries.later(failed);
        }
    }
}
