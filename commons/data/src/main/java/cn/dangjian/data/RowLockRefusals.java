package cn.dangjian.data;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.problem.Refusals;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;

/** Somebody else's rows were in the way, or two waited for each other: the database undid one of them, who may simply try again. */
final class RowLockRefusals implements Refusals {

    private static final Logger log = LoggerFactory.getLogger(RowLockRefusals.class);

    @Override
    public Optional<Problem> of(Throwable failure) {
        if (!(failure instanceof PessimisticLockingFailureException)) {
            return Optional.empty();
        }
        // A deadlock that happens often is a fault of ours: what it was about has to be found in the log.
        log.warn("undone by the database for a lock", failure);
        return Optional.of(heldByOthers());
    }

    static Problem heldByOthers() {
        return Problem.conflict("CHANGED_MEANWHILE", "该信息正在被他人修改,您的修改没有保存;请稍后重试");
    }
}
