package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.org.Status;
import cn.dangjian.org.photo.Photos;
import java.time.LocalDate;
import java.util.List;

/**
 * A member for the form (spec 02 §2.1); identity number, phone and an account that is the phone come masked and, sent back like this, stay as they are (H03).
 *
 * @param roleIds null: roles belong to auth-service; sent back like this they stay as they are
 */
public record MemberDetail(long id, long accountId, String name, Sex sex, String nation, String nativePlace, String idCard, LocalDate birthday, String education, String phone,
        String address, Long gridId, String personnelCategory, String memberStatus, Boolean retired, String photoId, String photoUrl, MemberType memberType, String orgType, long orgId,
        String orgName, Long postId, String partyStatus, LocalDate appliedOn, LocalDate activistOn, LocalDate probationaryOn, LocalDate fullOn, Status status, String account,
        List<Long> roleIds, String remark, long version) {

    static MemberDetail of(Member it, String orgName) {
        return new MemberDetail(it.id(), it.accountId(), it.name(), it.sex(), it.nation(), it.nativePlace(), it.idCardMask(), it.birthday(), it.education(), it.phoneMask(), it.address(), it.gridId(),
                it.personnelCategory(), it.memberStatus(), it.retired(), it.photoId(), Photos.urlOf(it.photoId()), it.memberType(), it.orgType(), it.orgId(), orgName, it.postId(),
                it.partyStatus(), it.appliedOn(), it.activistOn(), it.probationaryOn(), it.fullOn(), Status.of(it.enabled()), it.shownLogin(), null, it.remark(),
                it.version());
    }
}
