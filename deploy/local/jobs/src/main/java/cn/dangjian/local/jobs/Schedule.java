package cn.dangjian.local.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When what is fired. The database holds the next times: a job that fell into a time without trigger is fired once afterwards, and two triggers do not fire twice. */
@Configuration(proxyBeanMethods = false)
class Schedule {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String RETRY = "retry";
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    /** Brings one failed run back; the instance is the run's id. */
    @Bean
    OneTimeTask<Void> retryTask(TriggerProperties properties, Runs runs, Dispatcher dispatcher) {
        return Tasks.oneTime(RETRY).execute((instance, context) ->
                runs.find(Long.parseLong(instance.getId())).ifPresent(failed -> dispatcher.again(properties.job(failed.jobId()), failed)));
    }

    @Bean
    Retries retries(ObjectProvider<Scheduler> scheduler, Clock clock) {
        return failed -> scheduler.getObject().scheduleIfNotExists(new TaskInstance<Void>(RETRY, Long.toString(failed.id())), clock.instant().plus(RETRY_AFTER));
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, TriggerProperties properties, Dispatcher dispatcher, Pauses pauses, Reports reports, OneTimeTask<Void> retryTask) {
        List<RecurringTask<?>> recurring = new ArrayList<>();
        properties.jobs().forEach(job -> recurring.add(Tasks.recurring(job.name(), Schedules.cron(job.cron(), ZONE)).execute((instance, context) -> {
            if (!pauses.isPaused(job.id())) {
                dispatcher.fire(job, "");
            }
        })));
        recurring.add(Tasks.recurring("trigger-lost-runs", FixedDelay.ofMinutes(1)).execute((instance, context) -> reports.findLost()));
        recurring.add(Tasks.recurring("trigger-forget", FixedDelay.ofHours(24)).execute((instance, context) -> reports.forgetOld()));
        return Scheduler.create(dataSource, retryTask).startTasks(recurring).threads(4).pollingInterval(Duration.ofSeconds(1)).shutdownMaxWait(Duration.ofSeconds(5)).build();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> schedulerStart(Scheduler scheduler) {
        return ready -> scheduler.start();
    }
}
