package cn.dangjian.auth.audit;

import cn.dangjian.data.IdGenerator;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks of the operation log: nightly as a job, and whenever an auditor asks. A break is in the log, in a metric and on the page. */
@Component
class ChainChecks {

    private static final Logger log = LoggerFactory.getLogger(ChainChecks.class);
    private static final int SHOWN = 10;

    private final ChainVerifier verifier;
    private final ChainMapper mapper;
    private final IdGenerator ids;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicLong broken;

    ChainChecks(ChainVerifier verifier, ChainMapper mapper, IdGenerator ids, Clock clock, MeterRegistry meters) {
        this.verifier = verifier;
        this.mapper = mapper;
        this.ids = ids;
        this.clock = clock;
        this.broken = meters.gauge("dangjian.audit.broken", new AtomicLong());
    }

    ChainCheck run() {
        long begun = System.nanoTime();
        var found = verifier.verify();
        var check = new ChainCheck(ids.next(), clock.instant(), found.firstSeq(), found.lastSeq(), found.brokenSeq(), found.reason(), Duration.ofNanos(System.nanoTime() - begun).toMillis());
        mapper.note(check);
        broken.set(found.brokenSeq() == null ? 0 : found.brokenSeq());
        if (found.brokenSeq() == null) {
            log.info("operation log is whole: rows {} … {}, end {}", found.firstSeq(), found.lastSeq(), mapper.head().hash()); // a witness outside of the database
        } else {
            log.error("operation log is broken at row {}: {}", found.brokenSeq(), found.reason());
        }
        return check;
    }

    /** Starts a check unless one is under way; a year's rows take minutes. */
    void start() {
        if (running.compareAndSet(false, true)) {
            Thread.ofVirtual().name("audit-check").start(() -> {
                try {
                    run();
                } catch (RuntimeException failure) {
                    log.error("the operation log could not be checked", failure);
                } finally {
                    running.set(false);
                }
            });
        }
    }

    boolean isRunning() {
        return running.get();
    }

    /** The latest, newest first. */
    List<ChainCheck> latest() {
        return mapper.checks(SHOWN);
    }
}
