package cn.dangjian.org.townboard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Form 新增/编辑 of 乡(镇)级班子形象栏 (ORG-34), also one row of its import.
 *
 * @param phone a mobile or a landline number; a mask that comes back means "unchanged"
 */
record BoardForm(
        @NotNull(message = "请选择乡镇或村") Long townId,
        @NotNull(message = "请选择班子") BoardType board,
        @NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名不能超过50个字") String name,
        @NotBlank(message = "请填写职务") @Size(max = 50, message = "职务不能超过50个字") String post,
        @Pattern(regexp = "[0-9a-f]{32}", message = "照片不存在,请重新上传") String photoId,
        @Pattern(regexp = BoardForm.PHONE, message = "联系方式应为11位手机号码,或带区号的座机号码如0776-1234567") String phone,
        @NotNull(message = "请填写排序") @Min(value = 1, message = "排序应为1到9999") @Max(value = 9999, message = "排序应为1到9999") Integer sort) {

    /** A mobile or a landline, or the mask of one. */
    static final String PHONE = "1[3-9]\\d(\\d{4}|\\*{4})\\d{4}|0\\d{2}(\\d?-?\\d{7,8}|\\*{3,6}\\d{4})";

    BoardForm {
        name = text(name);
        post = text(post);
        photoId = text(photoId);
        phone = text(phone);
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    @Override
    public String toString() {
        return "BoardForm[townId=" + townId + "]"; // personal data stays out of logs
    }
}
