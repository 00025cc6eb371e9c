package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.org.Status;
import cn.dangjian.org.photo.Photos;
import java.time.Instant;
import java.time.LocalDate;

/** A row of 党员管理 (ORG-03); phone, identity number and account are masked. */
public record MemberItem(long id, long accountId, String account, String name, long orgId, String orgName, String phone, String idCard, Sex sex, String nation, LocalDate birthday,
        String education, String personnelCategory, MemberType memberType, Long postId, String postName, Status status, String photoUrl, Instant createdAt) {

    static MemberItem of(MemberRow row, String orgName) {
        return new MemberItem(row.id(), row.accountId(), row.login() == null ? row.phoneMask() : row.login(), row.name(), row.orgId(), orgName, row.phoneMask(), row.idCardMask(),
                row.sex(), row.nation(), row.birthday(), row.education(), row.personnelCategory(), row.memberType(), row.postId(), row.postName(), Status.of(row.enabled()),
                Photos.urlOf(row.photoId()), row.createdAt());
    }
}
