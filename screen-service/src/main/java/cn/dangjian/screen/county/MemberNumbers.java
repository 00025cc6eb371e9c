package cn.dangjian.screen.county;

import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.contracts.org.MemberType;
import java.util.Collection;

/** The cards of the home page: 正式党员, 预备党员, 入党积极分子, 发展对象 (SCREEN-01). */
public record MemberNumbers(long full, long probationary, long activists, long developmentTargets) {

    public static MemberNumbers of(Collection<MemberCount> counts) {
        return new MemberNumbers(sum(counts, MemberType.FULL), sum(counts, MemberType.PROBATIONARY), sum(counts, MemberType.ACTIVIST), sum(counts, MemberType.DEVELOPMENT_TARGET));
    }

    private static long sum(Collection<MemberCount> counts, MemberType type) {
        return counts.stream().filter(it -> it.type() == type).mapToLong(MemberCount::count).sum();
    }

    /** Full and probationary members. */
    public long members() {
        return full + probationary;
    }
}
