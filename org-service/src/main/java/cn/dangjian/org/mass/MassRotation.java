package cn.dangjian.org.mass;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.Rotation;
import cn.dangjian.org.sealing.PhoneSealer;
import java.util.List;
import org.apache.seata.spring.annotation.GlobalLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings grid workers' phones to the active keys. */
@Component
class MassRotation implements Rotation.Table<MassSeal> {

    private static final DataScope EVERYBODY = DataScope.all("keys belong to the installation");

    private final MassSealMapper mapper;
    private final MassSealer sealer;
    private final PhoneSealer phones;

    MassRotation(MassSealMapper mapper, MassSealer sealer, PhoneSealer phones) {
        this.mapper = mapper;
        this.sealer = sealer;
        this.phones = phones;
    }

    @Override
    public String name() {
        return "mass_account";
    }

    @Override
    public List<MassSeal> after(long id, int shard, int shards, int limit) {
        return mapper.after(id, phones.renewedPrefix(), shard, shards, limit, EVERYBODY);
    }

    @Override
    public long idOf(MassSeal row) {
        return row.id();
    }

    @Override
    public MassSeal renewed(MassSeal row) {
        return sealer.renewed(row);
    }

    /** Not while a global transaction holds the row: its undo would find values that it did not write. */
    @Override
    @Transactional
    @GlobalLock(lockRetryInterval = 100, lockRetryTimes = 20)
    public boolean replace(MassSeal before, MassSeal now) {
        return mapper.replace(before, now, EVERYBODY) == 1;
    }
}
