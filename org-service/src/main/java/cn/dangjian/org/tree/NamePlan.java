package cn.dangjian.org.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The names of a tree while an import adds to it: rows of the file may hang below rows above them (ORG-19, ORG-26). */
public final class NamePlan {

    /** A node that is there, or will be once its row is written. */
    public static final class Node {

        private final Node parent;
        private final String fullName;
        private final boolean permitted;
        private final boolean enabled;
        private final int depth;
        private Long id;
        private String path;

        private Node(Node parent, String fullName, boolean permitted, boolean enabled) {
            this.parent = parent;
            this.fullName = fullName;
            this.permitted = permitted;
            this.enabled = enabled;
            this.depth = parent == null ? 1 : parent.depth + 1;
        }

        /** Null at the top. */
        public Node parent() {
            return parent;
        }

        /** Whether the clerk may put something below it (C10). */
        public boolean permitted() {
            return permitted;
        }

        public boolean enabled() {
            return enabled;
        }

        public int depth() {
            return depth;
        }

        /** Null until it is written. */
        public Long id() {
            return id;
        }

        public String path() {
            return path;
        }

        public void written(long newId, String newPath) {
            id = newId;
            path = newPath;
        }
    }

    private final Map<String, Node> byFullName = new HashMap<>();
    private final Map<String, List<Node>> byName = new HashMap<>();

    public <N extends TreeItem> NamePlan(Tree<N> tree, Predicate<N> permitted) {
        tree.all().forEach(it -> put(it.parentId() == null ? null : byFullName.get(tree.fullName(it.parentId())), it.name(), permitted.test(it), it.enabled()).written(it.id(), it.path()));
    }

    public boolean isEmpty() {
        return byFullName.isEmpty();
    }

    /** Nodes that a cell may mean: those of that full name, else those of that name. */
    public List<Node> named(String text) {
        if (text.indexOf('/') < 0) {
            return byName.getOrDefault(text, List.of());
        }
        var node = byFullName.get(text);
        return node == null ? List.of() : List.of(node);
    }

    public boolean has(Node parent, String name) {
        return byFullName.containsKey(fullName(parent, name));
    }

    /** A row that will be written; it is the clerk's, as its parent is. */
    public Node add(Node parent, String name, boolean enabled) {
        return put(parent, name, true, enabled);
    }

    private Node put(Node parent, String name, boolean permitted, boolean enabled) {
        var node = new Node(parent, fullName(parent, name), permitted, enabled);
        byFullName.put(node.fullName, node);
        byName.computeIfAbsent(name, it -> new ArrayList<>(1)).add(node);
        return node;
    }

    private static String fullName(Node parent, String name) {
        return parent == null ? name : parent.fullName + "/" + name;
    }
}
