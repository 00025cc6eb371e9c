package cn.dangjian.org.mass;

import cn.dangjian.org.Status;
import cn.dangjian.org.member.Sex;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Form 新增/修改 of 群众账号管理 (ORG-13), also one row of its import. A masked phone that comes back means "unchanged".
 *
 * @param politics null: 群众
 * @param phone    the login name and first password, too
 * @param roleIds  null keeps the present ones; a new account has none
 */
record MassForm(
        @NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名不能超过50个字") String name,
        Sex sex,
        @Size(max = 20, message = "民族不能超过20个字") String nation,
        @Size(max = 20, message = "政治面貌不能超过20个字") String politics,
        @Size(max = 20, message = "学历不能超过20个字") String education,
        @NotBlank(message = "请填写手机号码") @Pattern(regexp = "1[3-9]\\d(\\d{4}|\\*{4})\\d{4}", message = "手机号码不正确") String phone,
        @NotNull(message = "请选择所属网格") Long gridId,
        @NotBlank(message = "请选择网格职责") @Size(max = 20, message = "网格职责不能超过20个字") String duty,
        Status status,
        List<Long> roleIds) {

    MassForm {
        name = text(name);
        nation = text(nation);
        politics = text(politics) == null ? "群众" : text(politics);
        education = text(education);
        phone = text(phone);
        duty = text(duty);
        sex = sex == null ? Sex.UNKNOWN : sex;
        status = status == null ? Status.ENABLED : status;
        roleIds = roleIds == null ? null : List.copyOf(roleIds);
    }

    MassForm withPhone(String plain) {
        return new MassForm(name, sex, nation, politics, education, plain, gridId, duty, status, roleIds);
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    @Override
    public String toString() {
        return "MassForm[gridId=" + gridId + "]"; // personal data stays out of logs
    }
}
