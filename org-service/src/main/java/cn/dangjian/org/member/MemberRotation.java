package cn.dangjian.org.member;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.Rotation;
import cn.dangjian.org.sealing.PhoneSealer;
import java.util.List;
import org.apache.seata.spring.annotation.GlobalLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings members' numbers to the active keys. */
@Component
class MemberRotation implements Rotation.Table<MemberSeal> {

    private static final DataScope EVERYBODY = DataScope.all("keys belong to the installation");

    private final MemberSealMapper mapper;
    private final MemberSealer sealer;
    private final PhoneSealer phones;

    MemberRotation(MemberSealMapper mapper, MemberSealer sealer, PhoneSealer phones) {
        this.mapper = mapper;
        this.sealer = sealer;
        this.phones = phones;
    }

    @Override
    public String name() {
        return "member";
    }

    @Override
    public List<MemberSeal> after(long id, int shard, int shards, int limit) {
        return mapper.after(id, phones.renewedPrefix(), shard, shards, limit, EVERYBODY);
    }

    @Override
    public long idOf(MemberSeal row) {
        return row.id();
    }

    @Override
    public MemberSeal renewed(MemberSeal row) {
        return sealer.renewed(row);
    }

    /** Not while a global transaction holds the row: its undo would find values that it did not write. */
    @Override
    @Transactional
    @GlobalLock(lockRetryInterval = 100, lockRetryTimes = 20)
    public boolean replace(MemberSeal before, MemberSeal now) {
        return mapper.replace(before, now, EVERYBODY) == 1;
    }
}
