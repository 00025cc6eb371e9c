package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import java.time.LocalDate;
import java.util.function.Function;

/** The four dates of joining the Party, in the order in which they must come. */
enum DevelopmentDate {
    APPLIED("appliedOn", "申请入党时间", MemberType.APPLICANT, MemberForm::appliedOn),
    ACTIVIST("activistOn", "列为积极分子时间", MemberType.ACTIVIST, MemberForm::activistOn),
    PROBATIONARY("probationaryOn", "转为预备党员时间", MemberType.PROBATIONARY, MemberForm::probationaryOn),
    FULL("fullOn", "转为正式党员时间", MemberType.FULL, MemberForm::fullOn);

    private final String field;
    private final String label;
    private final MemberType stage;
    private final Function<MemberForm, LocalDate> value;

    DevelopmentDate(String field, String label, MemberType stage, Function<MemberForm, LocalDate> value) {
        this.field = field;
        this.label = label;
        this.stage = stage;
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

    /** Whether somebody of this type has come to the stage that the date is about. */
    boolean isReachedBy(MemberType type) {
        return type.ordinal() >= stage.ordinal();
    }

    /** The form with this date. */
    MemberForm on(MemberForm form, LocalDate day) {
        return form.withDates(this == APPLIED ? day : form.appliedOn(), this == ACTIVIST ? day : form.activistOn(),
                this == PROBATIONARY ? day : form.probationaryOn(), this == FULL ? day : form.fullOn());
    }
}
