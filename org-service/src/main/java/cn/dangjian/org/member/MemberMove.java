package cn.dangjian.org.member;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.events.Outbox;
import cn.dangjian.org.organization.Organization;
import java.time.Clock;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings a person and the account under another organisation; part of the caller's global transaction. A post belongs to the organisation and is not taken along. */
@Component
public class MemberMove {

    private final MemberMapper mapper;
    private final MemberAccounts accounts;
    private final MemberSealer sealer;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    MemberMove(MemberMapper mapper, MemberAccounts accounts, MemberSealer sealer, Outbox outbox, TransactionOperations transactions, Clock clock) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.sealer = sealer;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param record writes the transfer down in the same local transaction and answers its id */
    public long to(Member present, Organization organization, LongSupplier record) {
        var moved = present.movedTo(organization, sealer.renewed(present.seal()), clock.instant());
        accounts.move(moved, sealer.open(present.phoneCipher()));
        return transactions.execute(status -> {
            if (mapper.update(moved, DataScope.all("the caller has checked both sides of the transfer")) == 0) {
                throw Problem.conflict("CHANGED_MEANWHILE", "该党员信息刚被他人修改,请刷新后重试");
            }
            MemberEvents.changed(present, moved).forEach(outbox::publish);
            return record.getAsLong();
        });
    }
}
