package cn.dangjian.org.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All organisations of the county at one moment; immutable, so any number of requests read it without a query. */
public final class OrganizationTree {

    private static final Comparator<Organization> ORDER = Comparator.comparingInt(Organization::sort).thenComparingLong(Organization::id);

    private final long version;
    private final Map<Long, Organization> byId = new HashMap<>();
    private final Map<Long, List<Organization>> children = new HashMap<>();
    private final Map<String, List<Organization>> byName = new HashMap<>();

    public OrganizationTree(long version, Collection<Organization> organizations) {
        this.version = version;
        organizations.forEach(it -> byId.put(it.id(), it));
        organizations.stream().sorted(ORDER).forEach(it -> {
            children.computeIfAbsent(it.parentId() == null ? 0 : it.parentId(), parent -> new ArrayList<>()).add(it);
            byName.computeIfAbsent(it.name(), name -> new ArrayList<>(1)).add(it);
        });
    }

    public long version() {
        return version;
    }

    public Optional<Organization> find(Long id) {
        return Optional.ofNullable(id == null ? null : byId.get(id));
    }

    public String nameOf(long id) {
        return find(id).map(Organization::name).orElse("");
    }

    public List<Organization> childrenOf(Long id) {
        return children.getOrDefault(id == null ? 0 : id, List.of());
    }

    /** Parents before children, siblings in their order. */
    public List<Organization> all() {
        var all = new ArrayList<Organization>(byId.size());
        addBelow(null, all);
        return all;
    }

    private void addBelow(Long parent, List<Organization> to) {
        for (Organization child : childrenOf(parent)) {
            to.add(child);
            addBelow(child.id(), to);
        }
    }

    /** Names from the root down, joined with "/": how a clerk writes it in the import file. */
    public String fullName(long id) {
        var organization = byId.get(id);
        return organization.parentId() == null ? organization.name() : fullName(organization.parentId()) + "/" + organization.name();
    }

    /** Organisations that a text in an import file may mean: those of that full name, else those of that name. */
    public List<Organization> named(String text) {
        String name = text.substring(text.lastIndexOf('/') + 1).strip();
        var candidates = byName.getOrDefault(name, List.of());
        return text.indexOf('/') < 0 ? candidates : candidates.stream().filter(it -> fullName(it.id()).equals(text)).toList();
    }

    /**
     * The tree that somebody sees.
     *
     * @param selectable the caller's own organisations; others appear only as ancestors of these
     * @param wanted     a filter of the page; ancestors of a hit stay
     */
    public List<OrganizationNode> nodes(Predicate<Organization> selectable, Predicate<Organization> wanted) {
        return nodesBelow(null, selectable, wanted);
    }

    private List<OrganizationNode> nodesBelow(Long parent, Predicate<Organization> selectable, Predicate<Organization> wanted) {
        var nodes = new ArrayList<OrganizationNode>();
        for (Organization child : childrenOf(parent)) {
            var below = nodesBelow(child.id(), selectable, wanted);
            boolean mine = selectable.test(child);
            if (!below.isEmpty() || (mine && wanted.test(child))) {
                nodes.add(OrganizationNode.of(child, mine, below));
            }
        }
        return nodes;
    }
}
