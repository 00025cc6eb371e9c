package cn.dangjian.org.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All nodes of a tree at one moment; immutable, so any number of requests read it without a query. */
public class Tree<N extends TreeItem> {

    private final Map<Long, N> byId = new HashMap<>();
    private final Map<Long, List<N>> children = new HashMap<>();
    private final Map<String, List<N>> byName = new HashMap<>();

    public Tree(Collection<N> nodes) {
        nodes.forEach(it -> byId.put(it.id(), it));
        nodes.stream().sorted(Comparator.comparingInt(TreeItem::sort).thenComparingLong(TreeItem::id)).forEach(it -> {
            children.computeIfAbsent(it.parentId() == null ? 0 : it.parentId(), parent -> new ArrayList<>()).add(it);
            byName.computeIfAbsent(it.name(), name -> new ArrayList<>(1)).add(it);
        });
    }

    /** What a node becomes for its reader. */
    @FunctionalInterface
    public interface Maker<N, V> {
        V view(N node, boolean selectable, List<V> children);
    }

    public final Optional<N> find(Long id) {
        return Optional.ofNullable(id == null ? null : byId.get(id));
    }

    public final String nameOf(long id) {
        return find(id).map(TreeItem::name).orElse("");
    }

    /** In their order; of the top for null. */
    public final List<N> childrenOf(Long id) {
        return children.getOrDefault(id == null ? 0 : id, List.of());
    }

    /** Parents before children, siblings in their order. */
    public final List<N> all() {
        var all = new ArrayList<N>(byId.size());
        addBelow(null, all);
        return all;
    }

    private void addBelow(Long parent, List<N> to) {
        for (N child : childrenOf(parent)) {
            to.add(child);
            addBelow(child.id(), to);
        }
    }

    /** Names from the root down, joined with "/": how a clerk writes it in an import file. */
    public final String fullName(long id) {
        var node = byId.get(id);
        return node.parentId() == null ? node.name() : fullName(node.parentId()) + "/" + node.name();
    }

    /** Nodes that a text in an import file may mean: those of that full name, else those of that name. */
    public final List<N> named(String text) {
        String name = text.substring(text.lastIndexOf('/') + 1).strip();
        var candidates = byName.getOrDefault(name, List.of());
        return text.indexOf('/') < 0 ? candidates : candidates.stream().filter(it -> fullName(it.id()).equals(text)).toList();
    }

    /**
     * The part that somebody sees.
     *
     * @param selectable the caller's own nodes; others appear only as ancestors of these
     * @param wanted     a filter of the page; ancestors of a hit stay
     */
    public final <V> List<V> nodes(Predicate<N> selectable, Predicate<N> wanted, Maker<N, V> maker) {
        return nodesBelow(null, selectable, wanted, maker);
    }

    private <V> List<V> nodesBelow(Long parent, Predicate<N> selectable, Predicate<N> wanted, Maker<N, V> maker) {
        var nodes = new ArrayList<V>();
        for (N child : childrenOf(parent)) {
            var below = nodesBelow(child.id(), selectable, wanted, maker);
            boolean mine = selectable.test(child);
            if (!below.isEmpty() || (mine && wanted.test(child))) {
                nodes.add(maker.view(child, mine, below));
            }
        }
        return nodes;
    }
}
