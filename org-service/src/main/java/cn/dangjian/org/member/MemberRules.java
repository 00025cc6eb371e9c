package cn.dangjian.org.member;

import cn.dangjian.core.person.IdCard;
import cn.dangjian.core.person.Phone;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.problem.Problem.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What must hold for the data of one member, whatever else there is (spec 02 §2.1, ORG-04, ORG-05). */
public final class MemberRules {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private final MemberForm form;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    private MemberRules(MemberForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** Everything that is wrong with the form, field by field; empty when it is right. */
    public static List<FieldError> check(MemberForm form, LocalDate today) {
        var rules = new MemberRules(form, today);
        rules.person();
        rules.lengths();
        rules.dates();
        rules.account();
        return rules.errors;
    }

    public static Problem refusal(List<FieldError> errors) {
        return new Problem(400, "INVALID", errors.getFirst().message(), errors);
    }

    private void person() {
        if (form.name() == null) {
            wrong("name", "请填写姓名");
        }
        if (form.idCard() == null) {
            wrong("idCard", "请填写身份证号");
        } else if (IdCard.parse(form.idCard()).isEmpty()) {
            wrong("idCard", "身份证号不正确");
        }
        if (form.phone() == null) {
            wrong("phone", "请填写手机号码");
        } else if (Phone.parse(form.phone()).isEmpty()) {
            wrong("phone", "手机号码不正确");
        }
        if (form.orgId() == null) {
            wrong("orgId", "请选择党组织名称");
        }
        if (form.photoId() != null && !form.photoId().matches("[0-9a-f]{32}")) {
            wrong("photoId", "头像不存在,请重新上传");
        }
    }

    private void lengths() {
        atMost("name", form.name(), 50, "姓名");
        atMost("nation", form.nation(), 20, "民族");
        atMost("nativePlace", form.nativePlace(), 100, "籍贯");
        atMost("education", form.education(), 20, "学历");
        atMost("address", form.address(), 200, "家庭住址");
        atMost("personnelCategory", form.personnelCategory(), 40, "人员类别");
        atMost("memberStatus", form.memberStatus(), 20, "党员状态");
        atMost("orgType", form.orgType(), 40, "党组织类型");
        atMost("partyStatus", form.partyStatus(), 20, "党籍状态");
        atMost("remark", form.remark(), 500, "备注");
    }

    private void dates() {
        inThePast("birthday", form.birthday(), "出生日期");
        LocalDate last = null;
        for (var stage : DevelopmentDate.values()) {
            LocalDate day = stage.of(form);
            inThePast(stage.field(), day, stage.label());
            if (day != null && !stage.isReachedBy(form.memberType())) {
                wrong(stage.field(), form.memberType().label() + "还没有" + stage.label() + ",请留空或修改党员类型");
            }
            if (day != null && last != null && day.isBefore(last)) {
                wrong(stage.field(), stage.label() + "不能早于前一阶段的时间");
            }
            last = day == null ? last : day;
        }
    }

    private void account() {
        String login = form.account();
        if (login != null && !login.matches("[A-Za-z0-9_.@-]{4,30}")) {
            wrong("account", "账号应为4到30位字母、数字或 _ . @ -");
        }
    }

    private void inThePast(String field, LocalDate day, String label) {
        if (day != null && (day.isAfter(today) || day.isBefore(FIRST_DAY))) {
            wrong(field, label + (day.isAfter(today) ? "不能晚于今天" : "不正确"));
        }
    }

    private void atMost(String field, String text, int length, String label) {
        if (text != null && text.length() > length) {
            wrong(field, label + "不能超过" + length + "个字");
        }
    }

    private void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
