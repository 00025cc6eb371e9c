package cn.dangjian.org.organization;

import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.data.crypto.Rotation;
import java.util.List;
import org.apache.seata.spring.annotation.GlobalLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the phones of organisations to the active key. The tree in memory needs no notice: a change reads the rows afresh. */
@Component
class OfficePhoneRotation implements Rotation.Table<OfficePhoneSeal> {

    private final OrganizationMapper mapper;
    private final Ciphers ciphers;

    OfficePhoneRotation(OrganizationMapper mapper, Ciphers ciphers) {
        this.mapper = mapper;
        this.ciphers = ciphers;
    }

    @Override
    public String name() {
        return "organization";
    }

    @Override
    public List<OfficePhoneSeal> after(long id, int shard, int shards, int limit) {
        return mapper.sealed(id, ciphers.activePrefix(), shard, shards, limit);
    }

    @Override
    public long idOf(OfficePhoneSeal row) {
        return row.id();
    }

    @Override
    public OfficePhoneSeal renewed(OfficePhoneSeal row) {
        return new OfficePhoneSeal(row.id(), ciphers.renew(row.phoneCipher()));
    }

    /** Not while a global transaction holds the row: its undo would find a value that it did not write. */
    @Override
    @Transactional
    @GlobalLock(lockRetryInterval = 100, lockRetryTimes = 20)
    public boolean replace(OfficePhoneSeal before, OfficePhoneSeal now) {
        return mapper.replacePhone(before, now) == 1;
    }
}
