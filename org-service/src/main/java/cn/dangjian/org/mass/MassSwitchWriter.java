package cn.dangjian.org.mass;

import cn.dangjian.contracts.auth.AccountSwitched;
import cn.dangjian.core.scope.DataScope;
import java.time.Instant;
import org.apache.seata.spring.annotation.GlobalLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Not while a global transaction holds the row: its undo would find values that it did not write. A transaction of its own, so that the question is asked at its commit. */
@Component
class MassSwitchWriter {

    private final MassMapper mapper;

    MassSwitchWriter(MassMapper mapper) {
        this.mapper = mapper;
    }

    /** An edit or a switch that came later stays. */
    @GlobalLock(lockRetryInterval = 100, lockRetryTimes = 20)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void write(AccountSwitched event, Instant at) {
        mapper.turn(event.accountId(), event.enabled(), at, DataScope.all("auth-service has checked its user's scope on the account"));
    }
}
