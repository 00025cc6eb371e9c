package cn.dangjian.screen.recount;

import com.xxl.job.core.context.XxlJobHelper;
import com.xxl.job.core.handler.annotation.XxlJob;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When recounts take place: each night by XXL-JOB, and at a start with an empty projection. */
@Component
class RecountJob {

    private static final Logger log = LoggerFactory.getLogger(RecountJob.class);

    private final Recount recount;
    private final boolean atStart;
    private final Duration retry;

    RecountJob(Recount recount, @Value("${dangjian.screen.recount-at-start}") boolean atStart, @Value("${dangjian.screen.recount-retry}") Duration retry) {
        this.recount = recount;
        this.atStart = atStart;
        this.retry = retry;
    }

    @XxlJob("screenRecount")
    public void nightly() throws InterruptedException {
        var mended = recount.run();
        log.info("recount mended {}", mended);
        XxlJobHelper.handleSuccess("mended " + mended);
    }

    /** Beside the start, until the owners answer: they may come up later. */
    @EventListener(ApplicationReadyEvent.class)
    public void first() {
        if (atStart && recount.projectionIsEmpty()) {
            Thread.ofVirtual().name("first-recount").start(this::untilDone);
        }
    }

    private void untilDone() {
        try {
            while (true) {
                try {
                    log.info("first recount: {}", recount.run());
                    return;
                } catch (RuntimeException ownersAway) {
                    log.info("first recount waits for the owners: {}", ownersAway.toString());
                    Thread.sleep(retry);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
