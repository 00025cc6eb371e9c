package cn.dangjian.org.organization;

import cn.dangjian.org.tree.Tree;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All organisations of the county at one moment. */
public final class OrganizationTree extends Tree<Organization> {

    private final Map<String, Organization> byDivision = new HashMap<>();

    public OrganizationTree(Collection<Organization> organizations) {
        super(organizations);
        organizations.stream().filter(it -> it.divisionCode() != null && !it.divisionCode().isEmpty())
                .sorted(Comparator.comparingInt((Organization it) -> it.path().length()).thenComparingInt(Organization::sort))
                .forEach(it -> byDivision.putIfAbsent(it.divisionCode(), it));
    }

    /** The Party organisation of a town or village: of those that carry its code, the one that is above the others. */
    public Optional<Organization> ofDivision(String code) {
        return Optional.ofNullable(code == null ? null : byDivision.get(code));
    }

    /** The county's committee. */
    public Optional<Organization> root() {
        return childrenOf(null).stream().findFirst();
    }

    /** Levels of this part of the tree, itself included. */
    int height(Organization organization) {
        return 1 + childrenOf(organization.id()).stream().mapToInt(this::height).max().orElse(0);
    }
}
