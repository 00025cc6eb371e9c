package cn.dangjian.data;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.problem.Refusals;
import java.util.Optional;
import org.apache.seata.core.exception.RmTransactionException;
import org.apache.seata.rm.datasource.exec.LockWaitTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A write asks the coordinator at its commit whether somebody's global transaction holds the row, be it within one of its own or under {@code GlobalLock}.
 * When one does, or when there is no answer, the commit is undone and people are told.
 */
final class GlobalLockRefusals implements Refusals {

    private static final Logger log = LoggerFactory.getLogger(GlobalLockRefusals.class);

    @Override
    public Optional<Problem> of(Throwable failure) {
        return switch (failure) {
            case LockWaitTimeoutException held -> Optional.of(RowLockRefusals.heldByOthers());
            case RmTransactionException away -> {
                log.error("the coordinator does not answer at a commit", away);
                yield Optional.of(GlobalTransactions.coordinatorAway());
            }
            default -> Optional.empty();
        };
    }
}
