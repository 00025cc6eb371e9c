package cn.dangjian.org.member.sheet;

import cn.dangjian.org.member.Member;

/** A member with what the sheet shows in place of ids and cipher texts. */
record ExportRow(Member member, String idCard, String phone, String organization, String post) {

    String account() {
        return member.login() == null ? phone : member.login();
    }
}
