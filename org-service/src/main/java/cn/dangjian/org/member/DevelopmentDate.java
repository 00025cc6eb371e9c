package cn.dangjian.org.member;

import java.time.LocalDate;
import java.util.function.Function;

/** The four dates of joining the Party, in the order in which they must come. */
enum DevelopmentDate {
    APPLIED("appliedOn", "申请入党时间", MemberForm::appliedOn),
    ACTIVIST("activistOn", "列为积极分子时间", MemberForm::activistOn),
    PROBATIONARY("probationaryOn", "转为预备党员时间", MemberForm::probationaryOn),
    FULL("fullOn", "转为正式党员时间", MemberForm::fullOn);

    private final String field;
    private final String label;
    private final Function<MemberForm, LocalDate> value;

    DevelopmentDate(String field, String label, Function<MemberForm, LocalDate> value) {
        this.field = field;
        this.label = label;
        this.value = value;
    }

    String field() {
        return field;
    }

    String label() {
        return label;
    }

    LocalDate of(MemberForm form) {
        return value.apply(form);
    }
}
