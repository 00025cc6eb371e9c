package cn.dangjian.auth.account;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.Rotation;
import java.util.List;
import org.apache.seata.spring.annotation.GlobalLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings login names and phones of accounts to the active keys. */
@Component
class AccountRotation implements Rotation.Table<AccountSeal> {

    private static final DataScope EVERYBODY = DataScope.all("keys belong to the installation");

    private final AccountSealMapper mapper;
    private final AccountSealer sealer;

    AccountRotation(AccountSealMapper mapper, AccountSealer sealer) {
        this.mapper = mapper;
        this.sealer = sealer;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public List<AccountSeal> after(long id, int shard, int shards, int limit) {
        return mapper.after(id, sealer.renewedPrefix(), shard, shards, limit, EVERYBODY);
    }

    @Override
    public long idOf(AccountSeal row) {
        return row.id();
    }

    @Override
    public AccountSeal renewed(AccountSeal row) {
        return sealer.renewed(row);
    }

    /** Not while a global transaction holds the row: its undo would find values that it did not write. */
    @Override
    @Transactional
    @GlobalLock(lockRetryInterval = 100, lockRetryTimes = 20)
    public boolean replace(AccountSeal before, AccountSeal now) {
        return mapper.replace(before, now, EVERYBODY) == 1;
    }
}
