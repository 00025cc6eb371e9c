package cn.dangjian.org.member;

import cn.dangjian.org.member.MemberCountMapper.PathCount;
import java.util.List;

/** Tells from the counters where in the list an organisation begins, so that a far page is read from there. */
record ListPositions(List<PathCount> counts) {

    /** @param before rows of the list that come before this organisation */
    record Position(String orgPath, long before) {
    }

    long total() {
        return counts.stream().mapToLong(PathCount::n).sum();
    }

    /** The organisation in which row number {@code offset} lies. */
    Position of(long offset) {
        var position = new Position("", 0);
        long before = 0;
        for (PathCount it : counts) {
            if (!it.orgPath().equals(position.orgPath())) {
                position = new Position(it.orgPath(), before);
            }
            before += it.n();
            if (before > offset) {
                return position;
            }
        }
        throw new IllegalArgumentException("row " + offset + " of " + before);
    }
}
