package cn.dangjian.meeting.closing;

import cn.dangjian.web.jobs.JobRun;
import com.xxl.job.core.handler.annotation.XxlJob;
import org.springframework.stereotype.Component;

/** Job {@code meetingClose}, every minute. */
@Component
class ClosingJob {

    private final Closing closing;

    ClosingJob(Closing closing) {
        this.closing = closing;
    }

    @XxlJob("meetingClose")
    void run() {
        JobRun run = JobRun.current();
        run.done("closed " + closing.closeEnded(run.shard(), run.shards()));
    }
}
