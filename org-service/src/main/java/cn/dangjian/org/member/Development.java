package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.core.problem.Problem;
import java.time.LocalDate;

/** The way into the Party: applicant → activist → development target → probationary → full member, one step at a time (spec 02 §2.6, R-ORG-7). */
final class Development {

    private Development() {
    }

    /** The form of a person who was {@code from} till now: refuses a step back or a stage left out, dates a step that has no date with today. */
    static MemberForm step(MemberType from, MemberForm form, LocalDate today) {
        MemberType to = form.memberType();
        if (to.ordinal() < from.ordinal()) {
            throw Problem.conflictField("TYPE_STEP_BACK", "memberType", "党员类型不能由" + from.label() + "改回" + to.label());
        }
        if (to.ordinal() > from.ordinal() + 1) {
            throw Problem.conflictField("TYPE_STEP_SKIPPED", "memberType", from.label() + "应先转为" + MemberType.values()[from.ordinal() + 1].label());
        }
        if (to == from) {
            return form;
        }
        return form.withDates(
                dateOf(to == MemberType.ACTIVIST, form.activistOn(), today),
                dateOf(to == MemberType.PROBATIONARY, form.probationaryOn(), today),
                dateOf(to == MemberType.FULL, form.fullOn(), today));
    }

    private static LocalDate dateOf(boolean reached, LocalDate given, LocalDate today) {
        return reached && given == null ? today : given;
    }
}
