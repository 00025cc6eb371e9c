package cn.dangjian.auth.region;

import cn.dangjian.auth.Status;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A region that a search found, with the way down to it.
 *
 * @param hit false for one that only leads to others
 */
record RegionNode(long id, Long parentId, String parentName, String code, String name, RegionType type, int sort, Status status, boolean leaf, boolean hit,
        List<RegionNode> children) {

    private static final Comparator<Region> ORDER = Comparator.comparingInt(Region::sort).thenComparingLong(Region::id);

    /** @param all the hits and everything that they lie in */
    static List<RegionNode> tree(Collection<Region> all, Collection<Region> hits) {
        Map<Long, List<Region>> below = all.stream().sorted(ORDER).collect(Collectors.groupingBy(it -> it.parentId() == null ? 0 : it.parentId()));
        return nodes(0, below, hits.stream().map(Region::id).collect(Collectors.toSet()));
    }

    private static List<RegionNode> nodes(long parent, Map<Long, List<Region>> below, Collection<Long> hits) {
        return below.getOrDefault(parent, List.of()).stream().map(it -> new RegionNode(it.id(), it.parentId(), it.parentName(), it.code(), it.name(), it.type(), it.sort(), it.status(),
                it.leaf(), hits.contains(it.id()), nodes(it.id(), below, hits))).toList();
    }
}
