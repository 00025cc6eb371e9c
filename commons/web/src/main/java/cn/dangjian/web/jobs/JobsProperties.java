package cn.dangjian.web.jobs;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the scheduler is.
 *
 * @param admin address of the scheduler, like {@code http://host:port/xxl-job-admin}; empty = no executor in this process
 * @param token shared with the scheduler; both sides send it
 * @param host  under which the scheduler reaches this process
 * @param logs  folder for logs of runs and for results that could not be reported yet
 */
@ConfigurationProperties("dangjian.jobs")
record JobsProperties(@DefaultValue("") String admin, @DefaultValue("") String token, @DefaultValue("127.0.0.1") String host, @DefaultValue("job-logs") String logs) {

    private static final int MIN_TOKEN_BYTES = 32;

    JobsProperties {
        if (!admin.isEmpty() && token.getBytes(StandardCharsets.UTF_8).length < MIN_TOKEN_BYTES) {
            throw new IllegalArgumentException("dangjian.jobs.token is missing or shorter than " + MIN_TOKEN_BYTES + " characters");
        }
    }
}
