package cn.dangjian.auth.account;

import cn.dangjian.data.crypto.Rotation;
import cn.dangjian.web.jobs.JobRun;
import com.xxl.job.core.handler.annotation.XxlJob;
import java.util.List;
import org.springframework.stereotype.Component;

/** Job {@code accountKeyRotation} over accounts and residents, every night: finds nothing to do unless keys were changed. */
@Component
class AccountRotationJob {

    private final List<Rotation.Table<?>> tables;

    AccountRotationJob(List<Rotation.Table<?>> tables) {
        this.tables = tables;
    }

    @XxlJob("accountKeyRotation")
    void run() {
        JobRun run = JobRun.current();
        var results = tables.stream().map(table -> Rotation.run(table, run.shard(), run.shards())).toList();
        long left = results.stream().mapToLong(Rotation.Result::left).sum();
        if (left > 0) {
            throw new IllegalStateException(left + " rows could not be renewed; see the log and run the job again");
        }
        run.done("renewed " + results.stream().mapToLong(Rotation.Result::renewed).sum());
    }
}
