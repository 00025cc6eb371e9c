package cn.dangjian.org.own;

import cn.dangjian.contracts.org.MemberUpdated;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.events.Outbox;
import cn.dangjian.org.member.Member;
import cn.dangjian.org.member.MemberMapper;
import java.time.Clock;
import org.apache.seata.spring.annotation.GlobalTransactional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The one thing that a person may change of the own row. A global transaction, because Seata can only undo rows that nobody writes outside of one. */
@Service
class OwnPhoto {

    private final MemberMapper members;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    OwnPhoto(MemberMapper members, Outbox outbox, TransactionOperations transactions, Clock clock) {
        this.members = members;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GlobalTransactional(name = "change-own-photo", lockRetryTimes = 60, timeoutMills = 20_000)
    public void change(Member me, String photoId) {
        transactions.executeWithoutResult(status -> {
            if (members.changePhoto(me.id(), me.version(), photoId, clock.instant(), DataScope.own(me.ownerId())) == 0) {
                throw Problem.conflict("CHANGED_MEANWHILE", "您的信息刚被管理员修改,请重试");
            }
            outbox.publish(new MemberUpdated(me.id(), me.accountId(), me.name(), me.memberType(), me.orgId(), me.orgPath(), me.version() + 1));
        });
    }
}
