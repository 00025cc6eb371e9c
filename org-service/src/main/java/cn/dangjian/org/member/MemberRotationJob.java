package cn.dangjian.org.member;

import cn.dangjian.data.crypto.Rotation;
import cn.dangjian.web.jobs.JobRun;
import com.xxl.job.core.handler.annotation.XxlJob;
import org.springframework.stereotype.Component;

/** Job {@code memberKeyRotation}, every night: finds nothing to do unless keys were changed. */
@Component
class MemberRotationJob {

    private final MemberRotation table;

    MemberRotationJob(MemberRotation table) {
        this.table = table;
    }

    @XxlJob("memberKeyRotation")
    void run() {
        JobRun run = JobRun.current();
        var result = Rotation.run(table, run.shard(), run.shards());
        if (result.left() > 0) {
            throw new IllegalStateException(result.left() + " rows could not be renewed; see the log and run the job again");
        }
        run.done("renewed " + result.renewed());
    }
}
