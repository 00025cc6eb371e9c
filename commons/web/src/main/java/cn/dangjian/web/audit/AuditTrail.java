package cn.dangjian.web.audit;

import cn.dangjian.contracts.audit.OperationsRecorded;
import cn.dangjian.core.event.EventSink;
import cn.dangjian.core.problem.Problem;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The way of a write into the operation log (SYS-26). What administrators do is noted in the transaction that does it, or before the answer where there is none;
 * a refusal before its answer. What a crowd does at its phones goes through {@link AuditQueue}. What cannot be noted is not done.
 */
public class AuditTrail {

    private static final Logger log = LoggerFactory.getLogger(AuditTrail.class);

    private final String service;
    private final SafeParameters parameters;
    private final Supplier<EventSink> sink;
    private final Supplier<TransactionOperations> transactions;
    private final AuditQueue queue;

    AuditTrail(String service, SafeParameters parameters, Supplier<EventSink> sink, Supplier<TransactionOperations> transactions, AuditQueue queue) {
        this.service = service;
        this.parameters = parameters;
        this.sink = sink;
        this.transactions = transactions;
        this.queue = queue;
        queue.writer(this::write);
    }

    /** Tells who is logging in, before his session exists; without effect outside of a request. */
    public static void by(Operator operator) {
        AuditedCall call = AuditedCall.current();
        if (call != null) {
            call.by(operator);
        }
    }

    void committing(AuditedCall call) {
        if (call.counts() && !call.isOfACrowd() && call.commits()) {
            publish(List.of(AuditNote.of(call, 200, "", "")));
        }
    }

    /** An answer that is no refusal is about to leave. */
    void done(AuditedCall call, int status) {
        if (call.counts() && call.finishes() && !call.isNoted()) {
            note(AuditNote.of(call, status, "", ""), call.isOfACrowd());
        }
    }

    /** A refusal is about to leave; it is told even when it cannot be noted. */
    void refused(AuditedCall call, int status, String code, String message) {
        if (call.counts() && call.finishes()) {
            try {
                note(AuditNote.of(call, status, code, message), call.isOfACrowd());
            } catch (Problem unavailable) {
                log.error("a refused {} {} is not in the operation log", call.request().getMethod(), call.path());
            }
        }
    }

    /** The call is over; most were noted before. */
    void ended(AuditedCall call, int status) {
        if (status >= 400) {
            refused(call, status, "HTTP_" + status, "");
            return;
        }
        done(call, status);
    }

    private void note(AuditNote note, boolean crowd) {
        if (!crowd || !queue.offer(note)) {
            write(List.of(note));
        }
    }

    private void write(List<AuditNote> notes) {
        try {
            transactions.get().executeWithoutResult(status -> publish(notes));
        } catch (RuntimeException databaseAway) {
            log.error("the operation log cannot be written: {}", databaseAway.toString());
            throw Problem.unavailable("AUDIT_UNAVAILABLE", "操作记录暂时无法保存,请稍后核对操作结果后再试");
        }
    }

    private void publish(List<AuditNote> notes) {
        sink.get().publish(List.of(new OperationsRecorded(service, notes.stream().map(note -> note.written(service, parameters)).toList())));
    }
}
