package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.org.organization.Organization;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of table member. Phone and identity number are encrypted, findable by a blind index and shown as a mask (spec 00 §0.8).
 *
 * @param ownerId account of the person: reaches the row with scope SELF
 * @param login   login name when it is not the phone number
 */
public record Member(long id, long accountId, long orgId, String orgPath, long ownerId, MemberType memberType, String name, Sex sex, String nation, String nativePlace,
        String idCardCipher, String idCardIndex, String idCardMask, String phoneCipher, String phoneIndex, String phoneTailIndex, String phoneMask, LocalDate birthday,
        String education, String address, Long gridId, String personnelCategory, String memberStatus, Boolean retired, String photoId, String orgType, Long postId,
        String partyStatus, LocalDate appliedOn, LocalDate activistOn, LocalDate probationaryOn, LocalDate fullOn, boolean enabled, String login, String remark,
        long version, Instant createdAt, Instant updatedAt) {

    /** The login name as pages show it: where it is the phone number, its mask. */
    String shownLogin() {
        return login == null ? phoneMask : login;
    }

    MemberSeal seal() {
        return new MemberSeal(id, idCardCipher, idCardIndex, phoneCipher, phoneIndex, phoneTailIndex);
    }

    /** @param seal under the active keys, so that a rotation of keys that runs meanwhile is not taken back */
    Member movedTo(Organization to, MemberSeal seal, Instant now) {
        return new Member(id, accountId, to.id(), to.path(), ownerId, memberType, name, sex, nation, nativePlace, seal.idCardCipher(), seal.idCardIndex(), idCardMask,
                seal.phoneCipher(), seal.phoneIndex(), seal.phoneTailIndex(), phoneMask, birthday, education, address, gridId, personnelCategory, memberStatus, retired, photoId, orgType, null, partyStatus, appliedOn, activistOn,
                probationaryOn, fullOn, enabled, login, remark, version + 1, createdAt, now);
    }

    @Override
    public String toString() {
        return "Member[id=" + id + "]"; // personal data stays out of logs
    }
}
