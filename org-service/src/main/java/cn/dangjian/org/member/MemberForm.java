package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.org.Status;
import java.time.LocalDate;
import java.util.List;

/**
 * Form 新增/修改党员 (spec 02 §2.1), also one row of an import. {@link MemberRules} checks it.
 * A masked phone, identity number or account that comes back means "unchanged".
 *
 * @param sex      null: told by the identity number, as is the birthday
 * @param account  login name; null: the phone number
 * @param password null: keep the present one, or the phone number for a new account
 * @param roleIds  null or empty: keep the present ones, or 普通党员 for a new account
 */
public record MemberForm(String name, Sex sex, String nation, String nativePlace, String idCard, LocalDate birthday, String education, String phone, String address, Long gridId,
        String personnelCategory, String memberStatus, Boolean retired, String photoId, MemberType memberType, String orgType, Long orgId, Long postId, String partyStatus,
        LocalDate appliedOn, LocalDate activistOn, LocalDate probationaryOn, LocalDate fullOn, Status status, String account, String password, List<Long> roleIds, String remark) {

    public MemberForm {
        name = text(name);
        nation = text(nation);
        nativePlace = text(nativePlace);
        idCard = text(idCard);
        education = text(education);
        phone = text(phone);
        address = text(address);
        personnelCategory = text(personnelCategory);
        memberStatus = text(memberStatus);
        photoId = text(photoId);
        orgType = text(orgType);
        partyStatus = text(partyStatus);
        account = text(account);
        password = password == null || password.isBlank() ? null : password;
        remark = text(remark);
        memberType = memberType == null ? MemberType.FULL : memberType;
        status = status == null ? Status.ENABLED : status;
        roleIds = roleIds == null || roleIds.isEmpty() ? null : List.copyOf(roleIds);
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    MemberForm withPersonalData(String plainIdCard, String plainPhone, String login) {
        return new MemberForm(name, sex, nation, nativePlace, plainIdCard, birthday, education, plainPhone, address, gridId, personnelCategory, memberStatus, retired, photoId, memberType,
                orgType, orgId, postId, partyStatus, appliedOn, activistOn, probationaryOn, fullOn, status, login, password, roleIds, remark);
    }

    MemberForm withDates(LocalDate applied, LocalDate activist, LocalDate probationary, LocalDate full) {
        return new MemberForm(name, sex, nation, nativePlace, idCard, birthday, education, phone, address, gridId, personnelCategory, memberStatus, retired, photoId, memberType,
                orgType, orgId, postId, partyStatus, applied, activist, probationary, full, status, account, password, roleIds, remark);
    }

    @Override
    public String toString() {
        return "MemberForm[orgId=" + orgId + "]"; // personal data stays out of logs
    }
}
