package cn.dangjian.web.jobs;

import com.xxl.job.core.context.XxlJobHelper;

/**
 * The present run of a job handler, as the scheduler ordered it.
 *
 * @param shard     which part of the work is meant, from 0
 * @param shards    in how many parts the work is split; 1 without sharding
 * @param parameter text given with the order; "" when none
 */
public record JobRun(int shard, int shards, String parameter) {

    public static JobRun current() {
        String parameter = XxlJobHelper.getJobParam();
        return new JobRun(Math.max(0, XxlJobHelper.getShardIndex()), Math.max(1, XxlJobHelper.getShardTotal()), parameter == null ? "" : parameter);
    }

    /** Reports success with a sentence for the scheduler's log. A handler that throws reports failure. */
    public void done(String message) {
        XxlJobHelper.log(message);
        XxlJobHelper.handleSuccess(message);
    }
}
