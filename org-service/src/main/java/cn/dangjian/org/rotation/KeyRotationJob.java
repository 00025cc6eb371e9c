package cn.dangjian.org.rotation;

import cn.dangjian.data.crypto.Rotation;
import cn.dangjian.web.jobs.JobRun;
import com.xxl.job.core.handler.annotation.XxlJob;
import java.util.List;
import org.springframework.stereotype.Component;

/** Job {@code memberKeyRotation} over every table of this service that holds sealed values, every night: finds nothing to do unless keys were changed. */
@Component
class KeyRotationJob {

    private final List<Rotation.Table<?>> tables;

    KeyRotationJob(List<Rotation.Table<?>> tables) {
        this.tables = tables;
    }

    @XxlJob("memberKeyRotation")
    void run() {
        JobRun run = JobRun.current();
        run.done("renewed " + Rotation.run(tables, run.shard(), run.shards()).complete());
    }
}
