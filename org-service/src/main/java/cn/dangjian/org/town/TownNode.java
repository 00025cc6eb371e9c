package cn.dangjian.org.town;

import cn.dangjian.org.Status;
import java.time.Instant;
import java.util.List;

/**
 * A node of the tree as the console shows it (ORG-23).
 *
 * @param orgName    its Party organisation
 * @param selectable false for an ancestor that is only there to show where the caller's part hangs
 */
public record TownNode(long id, Long parentId, String name, TownLevel level, String code, int sort, Status status, Long orgId, String orgName, Instant createdAt, boolean selectable,
        List<TownNode> children) {
}
