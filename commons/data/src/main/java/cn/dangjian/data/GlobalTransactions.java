package cn.dangjian.data;

import cn.dangjian.core.problem.Problem;
import org.apache.seata.common.exception.FrameworkException;
import org.apache.seata.common.loader.LoadLevel;
import org.apache.seata.core.exception.TransactionException;
import org.apache.seata.tm.DefaultTransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Without the coordinator no global transaction begins: nothing has happened yet, and people are told so. Seata finds this class by its service file; the order puts it before its own. */
@LoadLevel(name = "dangjian", order = 1)
public final class GlobalTransactions extends DefaultTransactionManager {

    private static final Logger log = LoggerFactory.getLogger(GlobalTransactions.class);

    @Override
    public String begin(String applicationId, String transactionServiceGroup, String name, int timeout) {
        try {
            return super.begin(applicationId, transactionServiceGroup, name, timeout);
        } catch (TransactionException | FrameworkException away) {
            log.error("{} cannot begin", name, away);
            throw coordinatorAway();
        }
    }

    static Problem coordinatorAway() {
        return Problem.unavailable("COORDINATOR_AWAY", "暂时不能保存,数据没有改动;请稍后重试,持续出现请联系管理员");
    }
}
