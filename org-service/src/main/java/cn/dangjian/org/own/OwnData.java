package cn.dangjian.org.own;

import cn.dangjian.contracts.org.MemberType;

/** 个人信息 of whoever is logged in (SYS-35); the phone is masked as everywhere. */
record OwnData(String name, String phone, MemberType memberType, String orgName, String photoUrl) {
}
