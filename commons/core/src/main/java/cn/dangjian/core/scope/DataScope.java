package cn.dangjian.core.scope;

import java.util.HashSet;
import java.util.Set;

/**
 * Which rows somebody may touch with one permission: everything, exact organisations, whole subtrees, own rows, or a union of these.
 *
 * <p>It is a value that a mapper method on a scoped table demands, so a query without a scope does not compile (SYS-11 … SYS-15).
 *
 * @param all      no restriction
 * @param nodes    ids of organisations whose own rows (not their descendants') are included
 * @param subtrees materialised paths (like {@code /1/12/}) whose rows are included with all below
 * @param owner    account whose own rows are included; null when none
 */
public record DataScope(boolean all, Set<Long> nodes, Set<String> subtrees, Long owner) {

    private static final DataScope ALL = new DataScope(true, Set.of(), Set.of(), null);
    private static final DataScope NOTHING = new DataScope(false, Set.of(), Set.of(), null);

    public DataScope {
        nodes = nodes == null ? Set.of() : Set.copyOf(nodes);
        subtrees = subtrees == null ? Set.of() : Set.copyOf(subtrees);
        if (subtrees.stream().anyMatch(path -> !path.matches("(/\\d+)+/"))) {
            throw new IllegalArgumentException("not a materialised path: " + subtrees);
        }
    }

    /** Every row. The reason is for the reader: jobs and consumers must say why they may see everything. */
    public static DataScope all(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("an unrestricted scope needs a reason");
        }
        return ALL;
    }

    public static DataScope nothing() {
        return NOTHING;
    }

    public static DataScope nodes(Set<Long> organizationIds) {
        return new DataScope(false, organizationIds, Set.of(), null);
    }

    public static DataScope subtrees(Set<String> paths) {
        return new DataScope(false, Set.of(), paths, null);
    }

    public static DataScope own(long accountId) {
        return new DataScope(false, Set.of(), Set.of(), accountId);
    }

    /** Several roles that give the same permission: the union, where {@code all} wins. */
    public DataScope union(DataScope other) {
        if (all || other.all) {
            return ALL;
        }
        var allNodes = new HashSet<>(nodes);
        allNodes.addAll(other.nodes);
        var allSubtrees = new HashSet<>(subtrees);
        allSubtrees.addAll(other.subtrees);
        return new DataScope(false, allNodes, allSubtrees, owner != null ? owner : other.owner);
    }

    /** True when no row at all can match. */
    public boolean isNothing() {
        return !all && nodes.isEmpty() && subtrees.isEmpty() && owner == null;
    }

    /** Whether a row of this organisation and owner is inside. Used for inserts and for checks on loaded rows. */
    public boolean permits(long organizationId, String organizationPath, Long ownerId) {
        return all
                || nodes.contains(organizationId)
                || subtrees.stream().anyMatch(organizationPath::startsWith)
                || (owner != null && owner.equals(ownerId));
    }

    /** Whether everything that {@code other} includes is included here; nobody may hand on more than he has (C06). */
    public boolean covers(DataScope other, java.util.function.Function<Long, String> pathOf) {
        if (all) {
            return true;
        }
        return !other.all
                && other.nodes.stream().allMatch(node -> permits(node, pathOf.apply(node), null))
                && other.subtrees.stream().allMatch(path -> subtrees.stream().anyMatch(path::startsWith))
                && (other.owner == null || other.owner.equals(owner));
    }
}
