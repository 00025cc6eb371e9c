package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A step on the way into the Party (spec 02 §2.6): from where to where, which date it sets, and since which date a year should have passed. */
enum DevelopmentStep {
    LISTED(MemberType.APPLICANT, MemberType.ACTIVIST, DevelopmentDate.ACTIVIST, null),
    CHOSEN(MemberType.ACTIVIST, MemberType.DEVELOPMENT_TARGET, null, DevelopmentDate.ACTIVIST),
    ADMITTED(MemberType.DEVELOPMENT_TARGET, MemberType.PROBATIONARY, DevelopmentDate.PROBATIONARY, null),
    /** 转正: the person leaves 入党发展 and appears in 党员管理 (R-ORG-7). */
    CONFIRMED(MemberType.PROBATIONARY, MemberType.FULL, DevelopmentDate.FULL, DevelopmentDate.PROBATIONARY);

    private final MemberType from;
    private final MemberType to;
    private final DevelopmentDate sets;
    private final DevelopmentDate waitsFor;

    DevelopmentStep(MemberType from, MemberType to, DevelopmentDate sets, DevelopmentDate waitsFor) {
        this.from = from;
        this.to = to;
        this.sets = sets;
        this.waitsFor = waitsFor;
    }

    static Optional<DevelopmentStep> between(MemberType from, MemberType to) {
        return Arrays.stream(values()).filter(it -> it.from == from && it.to == to).findFirst();
    }

    /** The form with the day of the step; today when it says none. */
    MemberForm dated(MemberForm form, LocalDate today) {
        return sets == null || sets.of(form) != null ? form : sets.on(form, today);
    }

    /** What a person should think twice about: less than a year since the stage before. Empty when there is nothing. */
    Optional<String> doubt(MemberForm form, LocalDate today) {
        if (waitsFor == null || waitsFor.of(form) == null) {
            return Optional.empty();
        }
        LocalDate due = waitsFor.of(form).plusYears(1);
        LocalDate day = sets == null ? today : sets.of(form);
        return day.isBefore(due) ? Optional.of(from.label() + "未满一年(" + waitsFor.label() + waitsFor.of(form) + "," + due + "满一年),确认要转为" + to.label() + "吗?") : Optional.empty();
    }
}
