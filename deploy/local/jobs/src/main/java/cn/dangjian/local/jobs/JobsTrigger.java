package cn.dangjian.local.jobs;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/**
 * Fires the jobs of the county on one machine, where the XXL-JOB admin of a production installation is missing. It speaks the admin's protocol, so the
 * services cannot tell the difference; the schedule itself is kept by db-scheduler in the database.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JobsTrigger {

    public static void main(String[] args) {
        SpringApplication.run(JobsTrigger.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
