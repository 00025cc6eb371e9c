package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import java.util.List;
import java.util.Set;

/**
 * The filters of the member list as the mapper takes them.
 *
 * @param types   null for all types
 * @param subtree path of the chosen organisation
 * @param name    pattern for LIKE
 */
public record MemberFilter(Set<MemberType> types, String subtree, String name, List<String> phoneIndexes, List<String> phoneTailIndexes, Long postId) {

    /** Only type and organisation are asked for, so the counters know how many there are. */
    boolean isCounted() {
        return name == null && phoneIndexes == null && phoneTailIndexes == null && postId == null;
    }
}
