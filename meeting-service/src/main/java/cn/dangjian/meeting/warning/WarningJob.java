package cn.dangjian.meeting.warning;

import cn.dangjian.meeting.MeetingSettings;
import cn.dangjian.web.jobs.JobRun;
import com.xxl.job.core.handler.annotation.XxlJob;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Job {@code meetingNotHeldWarnings}, on the first of each month. Its parameter gives another business date, e.g. {@code 2026-04-01}. */
@Component
class WarningJob {

    private final NotHeldWarnings warnings;
    private final MeetingSettings settings;
    private final Clock clock;

    WarningJob(NotHeldWarnings warnings, MeetingSettings settings, Clock clock) {
        this.warnings = warnings;
        this.settings = settings;
        this.clock = clock;
    }

    @XxlJob("meetingNotHeldWarnings")
    void run() {
        JobRun run = JobRun.current();
        if (!settings.warnsOfMissingMeetings()) {
            run.done("switched off by warning.meetingNotHeld.enabled");
            return;
        }
        LocalDate date = run.parameter().isBlank() ? LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")) : LocalDate.parse(run.parameter().strip());
        run.done("raised " + warnings.raise(date, run.shard(), run.shards()));
    }
}
