package cn.dangjian.auth.audit;

import cn.dangjian.auth.login.OldLogins;
import cn.dangjian.contracts.audit.Operation;
import cn.dangjian.contracts.audit.OperationResult;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets whole months of the operation log and of the login log go when they are old enough, and makes room for the coming ones. What is kept can still be checked. */
@Component
class Retention {

    /** The law asks for no less. */
    static final int LEAST_MONTHS = 6;
    private static final int MONTHS_AHEAD = 3;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final AuditPartitions partitions;
    private final OperationLogMapper rows;
    private final ChainMapper ends;
    private final ChainMac mac;
    private final ChainVerifier verifier;
    private final OperationChain chain;
    private final OldLogins logins;
    private final Clock clock;

    Retention(AuditPartitions partitions, OperationLogMapper rows, ChainMapper ends, ChainMac mac, ChainVerifier verifier, OperationChain chain, OldLogins logins, Clock clock) {
        this.partitions = partitions;
        this.rows = rows;
        this.ends = ends;
        this.mac = mac;
        this.verifier = verifier;
        this.chain = chain;
        this.logins = logins;
        this.clock = clock;
    }

    void makeRoom() {
        partitions.prepare(thisMonth().plusMonths(MONTHS_AHEAD));
    }

    /** The months that went. A broken chain is left as it is: it is evidence. */
    List<YearMonth> clean(int months) {
        YearMonth keptFrom = keptFrom(months);
        List<YearMonth> old = partitions.months().stream().filter(month -> month.isBefore(keptFrom)).toList();
        if (old.isEmpty()) {
            return old;
        }
        var found = verifier.verify();
        if (found.brokenSeq() != null) {
            throw Problem.conflict("AUDIT_BROKEN", "操作日志校验未通过,暂不清理:" + found.reason());
        }
        var gone = new ArrayList<YearMonth>();
        for (YearMonth month : old) {
            ChainHead last = rows.lastBefore(DataScope.all("the end of a month is kept as an anchor"), AuditPartitions.endOf(month).atStartOfDay(ZONE).toInstant());
            if (last != null) {
                var anchor = new Anchor(last.seq(), last.hash(), AuditPartitions.name(month), clock.instant().truncatedTo(ChronoUnit.MILLIS), "");
                ends.keep(anchor.signed(mac.of(anchor.text()))); // before the rows go: with both there the check still passes
            }
            partitions.drop(month);
            chain.append(List.of(cleaned("{\"month\":\"" + month + "\",\"lastRow\":\"" + (last == null ? 0 : last.seq()) + "\"}")));
            gone.add(month);
        }
        return gone;
    }

    /** Whole months of 登录日志, too; how many rows went. That they went stands in the operation log. */
    long cleanLogins(int months) {
        YearMonth keptFrom = keptFrom(months);
        long gone = logins.remove(keptFrom.atDay(1).atStartOfDay(ZONE).toInstant());
        if (gone > 0) {
            chain.append(List.of(cleaned("{\"logins\":" + gone + ",\"before\":\"" + keptFrom + "\"}")));
        }
        return gone;
    }

    private Operation cleaned(String parameters) {
        Instant now = clock.instant();
        return new Operation("auth-service", "system:log", OperationType.CLEAR, null, "系统任务", null, "", "", "", "JOB", "auditRetention",
                parameters, 200, OperationResult.SUCCESS, "", "", 0, "", now);
    }

    private YearMonth keptFrom(int months) {
        return thisMonth().minusMonths(Math.max(LEAST_MONTHS, months));
    }

    private YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atZone(ZONE));
    }
}
