package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.core.problem.Problem;
import java.time.LocalDate;

/** The way into the Party: applicant → activist → development target → probationary → full member, one step at a time (spec 02 §2.6, R-ORG-7). */
final class Development {

    static final String TOO_SOON = "STAGE_TOO_SOON";

    private Development() {
    }

    /**
     * The form of a person who was {@code from} till now: refuses a step back or a stage left out, dates a step that has no date with today.
     *
     * @param confirmed the clerk has read that a year has not passed yet, and wants it so
     */
    static MemberForm step(MemberType from, MemberForm form, LocalDate today, boolean confirmed) {
        MemberType to = form.memberType();
        if (to == from) {
            return form;
        }
        if (to.ordinal() < from.ordinal()) {
            throw Problem.conflictField("TYPE_STEP_BACK", "memberType", "党员类型不能由" + from.label() + "改回" + to.label());
        }
        var step = DevelopmentStep.between(from, to).orElseThrow(() -> Problem.conflictField("TYPE_STEP_SKIPPED", "memberType",
                from.label() + "应先转为" + MemberType.values()[from.ordinal() + 1].label()));
        var dated = step.dated(form, today);
        if (!confirmed) {
            step.doubt(dated, today).ifPresent(words -> {
                throw Problem.conflictField(TOO_SOON, "memberType", words);
            });
        }
        return dated;
    }
}
