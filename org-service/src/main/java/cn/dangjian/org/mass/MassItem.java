package cn.dangjian.org.mass;

import cn.dangjian.org.Status;
import cn.dangjian.org.member.Sex;
import java.time.Instant;

/** A row of 群众账号管理 and the values of its form (ORG-12); the phone, which is the account, is masked. */
record MassItem(long id, long accountId, String account, String name, long gridId, String gridName, String duty, Sex sex, String nation, String politics, String education, String phone,
        Status status, Instant createdAt) {

    static MassItem of(MassAccount it, String gridName) {
        return new MassItem(it.id(), it.accountId(), it.phoneMask(), it.name(), it.gridId(), gridName, it.duty(), it.sex(), it.nation(), it.politics(), it.education(), it.phoneMask(),
                Status.of(it.enabled()), it.createdAt());
    }
}
