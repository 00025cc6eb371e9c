package cn.dangjian.web.jobs;

import com.xxl.job.core.openapi.ExecutorBiz;
import com.xxl.job.core.openapi.impl.ExecutorBizImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Takes part in the county's jobs where a scheduler is configured. */
@AutoConfiguration
@ConditionalOnExpression("!'${dangjian.jobs.admin:}'.isBlank()")
@EnableConfigurationProperties(JobsProperties.class)
@Import(JobEndpoint.class)
public class JobsAutoConfiguration {

    @Bean
    ExecutorBiz executorBiz() {
        return new ExecutorBizImpl();
    }

    @Bean(destroyMethod = "destroy")
    JobExecutor jobExecutor(JobsProperties properties, @Value("${spring.application.name}") String application) {
        return new JobExecutor(properties, application);
    }

    /** Orders are welcome once the service is ready for them. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> jobsStart(JobExecutor executor) {
        return ready -> {
            executor.takeHandlers(ready.getApplicationContext());
            executor.start(ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port", int.class));
        };
    }
}
