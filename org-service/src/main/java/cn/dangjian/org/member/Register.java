package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.core.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Which persons a page is about: everybody, or those who are on their way into the Party (入党发展, ORG-27). */
public enum Register {
    /** 党员管理: without a filter it shows full members, but every person can be reached. */
    MEMBERS(EnumSet.allOf(MemberType.class)),
    DEVELOPMENT(EnumSet.complementOf(EnumSet.of(MemberType.FULL)));

    private final Set<MemberType> types;

    Register(Set<MemberType> types) {
        this.types = types;
    }

    public boolean holds(MemberType type) {
        return types.contains(type);
    }

    /** The filter 党员类型 as it is asked for; null stands for all types there are. */
    Set<MemberType> asked(String text) {
        if (text == null || text.isBlank()) {
            return this == MEMBERS ? Set.of(MemberType.FULL) : types;
        }
        if (text.equals("ALL")) {
            return this == MEMBERS ? null : types;
        }
        return Arrays.stream(MemberType.values()).filter(it -> it.name().equals(text) && holds(it)).findFirst().map(Set::of)
                .orElseThrow(() -> Problem.invalidField("INVALID", "type", "党员类型不正确"));
    }
}
