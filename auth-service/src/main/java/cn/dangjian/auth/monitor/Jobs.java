package cn.dangjian.auth.monitor;

import cn.dangjian.core.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The scheduler's operators' interface, for people of the console. */
@Component
class Jobs {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int SHOWN = 100;
    private static final TypeReference<List<Found>> FOUND = new TypeReference<>() {
    };
    private static final TypeReference<List<Run>> RUNS = new TypeReference<>() {
    };

    /** One order to one copy and what came of it: ORDERED, DONE or FAILED. */
    record Run(long id, int attempt, int shard, int shards, String parameter, String address, Instant orderedAt, String state, Instant finishedAt, String message) {
    }

    record Found(int id, String name, String executor, String cron, boolean sharded, int retries, String about, boolean paused, List<String> copies, Run last) {
    }

    /** @param next when it is fired next; null while it is paused */
    record Job(int id, String name, String executor, String cron, boolean sharded, int retries, String about, boolean paused, List<String> copies, Run last, Instant next) {
    }

    record Order(String parameter) {
    }

    /** @param console page of the XXL-JOB admin where that runs the jobs; "" where this page does all */
    record Listing(List<Job> items, String console) {
    }

    private final SchedulerCalls scheduler;
    private final MonitorProperties properties;
    private final Clock clock;

    Jobs(SchedulerCalls scheduler, MonitorProperties properties, Clock clock) {
        this.scheduler = scheduler;
        this.properties = properties;
        this.clock = clock;
    }

    Listing list() {
        if (properties.jobsApi().isBlank()) {
            return new Listing(List.of(), properties.jobsConsole());
        }
        return new Listing(scheduler.get("", FOUND).stream().map(this::job).toList(), properties.jobsConsole());
    }

    void run(String name, String parameter) {
        scheduler.post("/" + known(name) + "/run", new Order(parameter));
    }

    void pause(String name, boolean paused) {
        scheduler.post("/" + known(name) + (paused ? "/pause" : "/resume"), null);
    }

    List<Run> runs(String name) {
        return scheduler.get("/" + known(name) + "/runs?size=" + SHOWN, RUNS);
    }

    private Job job(Found it) {
        var next = it.paused() || !CronExpression.isValidExpression(it.cron()) ? null : CronExpression.parse(it.cron()).next(clock.instant().atZone(ZONE));
        return new Job(it.id(), it.name(), it.executor(), it.cron(), it.sharded(), it.retries(), it.about(), it.paused(), it.copies(), it.last(), next == null ? null : next.toInstant());
    }

    private static String known(String name) {
        if (!name.matches("[A-Za-z][A-Za-z0-9]{0,63}")) {
            throw Problem.notFound("JOB_NOT_FOUND", "该任务不存在");
        }
        return name;
    }
}
