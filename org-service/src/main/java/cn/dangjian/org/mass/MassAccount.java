package cn.dangjian.org.mass;

import cn.dangjian.org.Status;
import cn.dangjian.org.member.Sex;
import java.time.Instant;

/**
 * A row of table mass_account: a grid worker who is no member (ORG-12). The phone is encrypted, findable by a blind index and shown as a mask, as members' are.
 *
 * @param ownerId account of the person: reaches the row with scope SELF
 * @param gridId  a village or hamlet of 乡镇信息管理; grids of their own will take it over by id
 */
record MassAccount(long id, long accountId, long orgId, String orgPath, long ownerId, String name, Sex sex, String nation, String politics, String education, String phoneCipher,
        String phoneIndex, String phoneTailIndex, String phoneMask, long gridId, String duty, boolean enabled, long version, Instant createdAt, Instant updatedAt) {

    MassSeal seal() {
        return new MassSeal(id, phoneCipher, phoneIndex, phoneTailIndex);
    }

    /** @param seal under the active keys, so that a rotation of keys that runs meanwhile is not taken back */
    MassAccount switched(Status status, MassSeal seal, Instant now) {
        return new MassAccount(id, accountId, orgId, orgPath, ownerId, name, sex, nation, politics, education, seal.phoneCipher(), seal.phoneIndex(), seal.phoneTailIndex(), phoneMask, gridId,
                duty, Status.isEnabled(status), version + 1, createdAt, now);
    }

    @Override
    public String toString() {
        return "MassAccount[id=" + id + "]"; // personal data stays out of logs
    }
}
