package cn.dangjian.local.jobs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param token shared with the executors; whoever calls must show it */
@ConfigurationProperties("trigger")
record TriggerProperties(String token, List<Job> jobs) {

    private static final int MIN_TOKEN_BYTES = 32;

    TriggerProperties {
        if (token == null || token.getBytes(StandardCharsets.UTF_8).length < MIN_TOKEN_BYTES) {
            throw new IllegalArgumentException("DANGJIAN_JOBS_TOKEN is missing or shorter than " + MIN_TOKEN_BYTES + " characters");
        }
        jobs = List.copyOf(jobs);
    }

    Job job(int id) {
        return jobs.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }
}
