package cn.dangjian.auth.resident;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.WRITE_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** 个人信息 as it is saved; what is empty is cleared. What names a person is read and never written: it would outlive his withdrawal in the operation log (H04). */
record ProfileForm(
        @JsonProperty(access = WRITE_ONLY) @Size(max = 50, message = "昵称不能超过50个字") String nickname,
        @JsonProperty(access = WRITE_ONLY) @Size(max = 50, message = "姓名不能超过50个字") String name,
        @Pattern(regexp = "MALE|FEMALE|UNKNOWN", message = "性别不正确") String sex,
        @JsonProperty(access = WRITE_ONLY) @Size(max = 20, message = "电话不正确") String phone,
        @JsonProperty(access = WRITE_ONLY) @Size(max = 20, message = "备用手机号码不正确") String sparePhone,
        @JsonProperty(access = WRITE_ONLY) @Size(max = 200, message = "地址不能超过200个字") String address) {

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
