package cn.dangjian.org.member.sheet;

import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.events.Outbox;
import cn.dangjian.org.member.Member;
import cn.dangjian.org.member.MemberAccounts;
import cn.dangjian.org.member.MemberEvents;
import cn.dangjian.org.member.MemberForm;
import cn.dangjian.org.member.MemberMapper;
import java.util.List;
import org.apache.seata.spring.annotation.GlobalTransactional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes some hundred members and their accounts: all or none, on both sides. */
@Component
class MemberImportWriter {

    /** A row that may go in. */
    record Entry(int row, MemberForm form, Member member) {
    }

    private final MemberMapper members;
    private final AuthClient auth;
    private final Outbox outbox;
    private final TransactionOperations transactions;

    MemberImportWriter(MemberMapper members, AuthClient auth, Outbox outbox, TransactionOperations transactions) {
        this.members = members;
        this.auth = auth;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    @GlobalTransactional(name = "import-members", lockRetryTimes = 60)
    public void write(List<Entry> entries) {
        auth.createAccounts(entries.stream().map(it -> MemberAccounts.spec(it.member(), it.form())).toList());
        var rows = entries.stream().map(Entry::member).toList();
        transactions.executeWithoutResult(status -> {
            members.insertAll(rows);
            outbox.publish(rows.stream().map(MemberEvents::created).toList());
        });
    }
}
