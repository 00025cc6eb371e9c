package cn.dangjian.screen.organization;

import cn.dangjian.core.scope.DataScope;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The organisations of the county with their paths and the town that each belongs to. */
public final class OrgTree {

    private static final int DEEPEST = 32;

    private final Map<Long, Organization> byId;
    private final Map<Long, String> paths = new HashMap<>();
    private final Map<Long, Organization> towns = new HashMap<>();

    public OrgTree(Collection<Organization> organizations) {
        byId = organizations.stream().collect(Collectors.toMap(Organization::id, it -> it));
        organizations.forEach(this::place);
    }

    /** Walks up to the root; a ring, possible for a moment while moves arrive out of order, ends the walk. */
    private void place(Organization organization) {
        var path = new StringBuilder("/");
        Organization it = organization;
        for (int depth = 0; it != null && depth < DEEPEST; depth++) {
            path.insert(0, it.id()).insert(0, '/');
            if (it.isTown()) {
                towns.put(organization.id(), it); // the topmost wins
            }
            it = it.parentId() == null ? null : byId.get(it.parentId());
        }
        paths.put(organization.id(), path.toString());
    }

    /** Whether rows of the organisation are within the scope; of one that is not known yet only for who may see everything. */
    public boolean within(DataScope scope, long id) {
        return scope.permits(id, paths.getOrDefault(id, ""), null);
    }

    /** Town committee that the organisation is or stands below; empty: 县直. */
    public Optional<Organization> townOf(long id) {
        return Optional.ofNullable(towns.get(id));
    }

    public List<Organization> towns() {
        return byId.values().stream().filter(it -> towns.get(it.id()) == it).sorted(Comparator.comparingInt(Organization::sort).thenComparingLong(Organization::id)).toList();
    }

    public Optional<Organization> root() {
        return byId.values().stream().filter(it -> it.parentId() == null && !it.removed()).min(Comparator.comparingLong(Organization::id));
    }

    public List<Organization> branches() {
        return byId.values().stream().filter(Organization::isBranch).toList();
    }

    /** Ids of the organisations whose rows the scope reaches. */
    public Set<Long> within(DataScope scope) {
        return byId.keySet().stream().filter(id -> within(scope, id)).collect(Collectors.toSet());
    }
}
