package cn.dangjian.org.mass;

import cn.dangjian.contracts.auth.AuthClient;
import java.util.List;
import org.apache.seata.spring.annotation.GlobalTransactional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes some hundred persons and their accounts: all or none, on both sides. */
@Component
class MassImportWriter {

    /** A row that may go in. */
    record Entry(int row, String phone, MassAccount account) {
    }

    private final MassMapper masses;
    private final AuthClient auth;
    private final MassPlaces places;
    private final TransactionOperations transactions;

    MassImportWriter(MassMapper masses, AuthClient auth, MassPlaces places, TransactionOperations transactions) {
        this.masses = masses;
        this.places = places;
        this.auth = auth;
        this.transactions = transactions;
    }

    @GlobalTransactional(name = "import-mass-accounts", lockRetryTimes = 60)
    public void write(List<Entry> entries) {
        auth.createAccounts(entries.stream().map(it -> MassAccounts.spec(it.account(), it.phone(), null)).toList());
        var accounts = entries.stream().map(Entry::account).toList();
        transactions.executeWithoutResult(status -> {
            accounts.stream().map(MassAccount::gridId).distinct().sorted().forEach(places::hold);
            masses.insertAll(accounts);
        });
    }
}
