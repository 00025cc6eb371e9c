package cn.dangjian.auth.monitor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where operators find what is not ours.
 *
 * @param jobsApi     operators' interface of the scheduler, empty where an XXL-JOB admin runs the jobs
 * @param jobsConsole page of that admin
 * @param jobsToken   what the scheduler demands
 */
@ConfigurationProperties("dangjian.monitor")
record MonitorProperties(@DefaultValue("") String nacosConsole, @DefaultValue("") String sentinelConsole, @DefaultValue("") String jobsApi, @DefaultValue("") String jobsConsole,
        @DefaultValue("") String jobsToken) {

    @Override
    public String toString() {
        return "MonitorProperties[" + jobsApi + "]"; // the token stays out of logs
    }
}
