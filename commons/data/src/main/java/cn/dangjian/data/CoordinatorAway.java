package cn.dangjian.data;

import cn.dangjian.core.problem.Problem;
import org.apache.seata.tm.api.DefaultFailureHandlerImpl;
import org.apache.seata.tm.api.GlobalTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Without the coordinator a global transaction cannot begin: nothing has happened yet, and people are told so. */
final class CoordinatorAway extends DefaultFailureHandlerImpl {

    private static final Logger log = LoggerFactory.getLogger(CoordinatorAway.class);

    @Override
    public void onBeginFailure(GlobalTransaction transaction, Throwable cause) {
        log.error("a global transaction cannot begin", cause);
        throw Problem.unavailable("COORDINATOR_AWAY", "暂时不能保存,数据没有改动;请稍后重试,持续出现请联系管理员");
    }
}
