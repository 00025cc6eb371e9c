package cn.dangjian.web.audit;

import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Puts the note about a write into the transaction that makes it: both are there after a crash, or neither. */
class AuditCommits implements TransactionExecutionListener {

    private final AuditTrail trail;

    AuditCommits(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        AuditedCall call = transaction.isReadOnly() ? null : AuditedCall.current();
        if (call != null) {
            trail.committing(call);
        }
    }
}
