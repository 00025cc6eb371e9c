package cn.dangjian.auth.resident;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** 个人信息 as it is saved; what is empty is cleared. */
record ProfileForm(@Size(max = 50, message = "昵称不能超过50个字") String nickname, @Size(max = 50, message = "姓名不能超过50个字") String name,
        @Pattern(regexp = "MALE|FEMALE|UNKNOWN", message = "性别不正确") String sex, @Size(max = 20, message = "电话不正确") String phone,
        @Size(max = 20, message = "备用手机号码不正确") String sparePhone, @Size(max = 200, message = "地址不能超过200个字") String address) {

    ProfileForm {
        nickname = text(nickname);
        name = text(name);
        phone = text(phone);
        sparePhone = text(sparePhone);
        address = text(address);
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    @Override
    public String toString() {
        return "ProfileForm[…]";
    }
}
