package cn.dangjian.auth.audit;

import cn.dangjian.web.jobs.JobRun;
import cn.dangjian.web.parameter.Parameters;
import com.xxl.job.core.handler.annotation.XxlJob;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Jobs {@code auditCheck} (nightly) and {@code auditRetention} (monthly). */
@Component
class AuditJobs {

    private static final int KEPT_WITHOUT_PARAMETER = 12;

    private final ChainChecks checks;
    private final Retention retention;
    private final Parameters parameters;

    AuditJobs(ChainChecks checks, Retention retention, Parameters parameters) {
        this.checks = checks;
        this.retention = retention;
        this.parameters = parameters;
    }

    /** An installation that was down over the turn of a month has its partition before the first row. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        retention.makeRoom();
    }

    @XxlJob("auditCheck")
    void check() {
        ChainCheck check = checks.run();
        if (check.brokenSeq() != null) {
            throw new IllegalStateException("操作日志校验未通过:" + check.reason());
        }
        JobRun.current().done("操作日志完整,共校验" + (check.lastSeq() - check.firstSeq() + 1) + "条");
    }

    @XxlJob("auditRetention")
    void clean() {
        retention.makeRoom();
        int months = parameters.number("audit.retentionMonths", KEPT_WITHOUT_PARAMETER);
        int operations = retention.clean(months).size(); // first: while its chain is broken, logins are evidence, too
        JobRun.current().done("清理了" + operations + "个月的操作日志和" + retention.cleanLogins(months) + "条登录日志");
    }
}
