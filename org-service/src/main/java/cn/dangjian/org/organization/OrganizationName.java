package cn.dangjian.org.organization;

import java.util.List;

/** An organisation by its name alone: what everybody of the county may know, for pickers beyond one's own scope. */
public record OrganizationName(long id, String name, List<OrganizationName> children) {

    public static List<OrganizationName> below(OrganizationTree tree, Long parentId) {
        return tree.childrenOf(parentId).stream().filter(Organization::enabled).map(it -> new OrganizationName(it.id(), it.name(), below(tree, it.id()))).toList();
    }
}
