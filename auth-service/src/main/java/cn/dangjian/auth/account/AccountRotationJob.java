package cn.dangjian.auth.account;

import cn.dangjian.data.crypto.Rotation;
import cn.dangjian.web.jobs.JobRun;
import com.xxl.job.core.handler.annotation.XxlJob;
import org.springframework.stereotype.Component;

/** Job {@code accountKeyRotation}, every night: finds nothing to do unless keys were changed. */
@Component
class AccountRotationJob {

    private final AccountRotation table;

    AccountRotationJob(AccountRotation table) {
        this.table = table;
    }

    @XxlJob("accountKeyRotation")
    void run() {
        JobRun run = JobRun.current();
        var result = Rotation.run(table, run.shard(), run.shards());
        if (result.left() > 0) {
            throw new IllegalStateException(result.left() + " rows could not be renewed; see the log and run the job again");
        }
        run.done("renewed " + result.renewed());
    }
}
