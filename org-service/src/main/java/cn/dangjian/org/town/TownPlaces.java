package cn.dangjian.org.town;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.org.organization.OrganizationTree;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which Party organisation a town or village belongs to, and so who may see and change it: the organisation with its official code, else that of the node above,
 * in the end the county's committee. A town's administrator thereby has the town's part of the tree (SYS-14).
 */
@Component
public class TownPlaces {

    private final OrganizationCache organizations;

    TownPlaces(OrganizationCache organizations) {
        this.organizations = organizations;
    }

    /** Empty only before the county has its first organisation. */
    public Optional<Organization> organizationOf(TownTree tree, Town town) {
        return organizationOf(organizations.tree(), tree, town);
    }

    private static Optional<Organization> organizationOf(OrganizationTree organizations, TownTree tree, Town town) {
        return organizations.ofDivision(town.code())
                .or(() -> tree.parentOf(town).map(parent -> organizationOf(organizations, tree, parent)).orElseGet(organizations::root));
    }

    public boolean permits(DataScope scope, TownTree tree, Town town) {
        return scope.all() || organizationOf(tree, town).map(it -> scope.permits(it.id(), it.path(), null)).orElse(false);
    }
}
