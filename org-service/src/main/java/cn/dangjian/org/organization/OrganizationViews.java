package cn.dangjian.org.organization;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Status;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The tree of organisations for the page and its export (ORG-16, ORG-19). */
@Component
class OrganizationViews {

    /** The filters of the page; null asks for nothing. */
    record Query(String name, Boolean directWorkCommittee, Status status) implements Predicate<Organization> {

        @Override
        public boolean test(Organization it) {
            return (name == null || it.name().contains(name.strip()))
                    && (directWorkCommittee == null || it.directWorkCommittee() == directWorkCommittee)
                    && (status == null || it.enabled() == Status.isEnabled(status));
        }
    }

    private final OrganizationCache cache;

    OrganizationViews(OrganizationCache cache) {
        this.cache = cache;
    }

    /** Hits of the filter with their ancestors, in the caller's part of the county. */
    List<OrganizationNode> tree(Query query, DataScope scope) {
        return cache.tree().nodes(it -> scope.permits(it.id(), it.path(), null), query, OrganizationNode::of);
    }

    /** What the page shows, without ancestors that are not the caller's. */
    Iterator<OrganizationColumns.Row> rows(Query query, DataScope scope) {
        var rows = new ArrayList<OrganizationColumns.Row>();
        collect(cache.tree(), tree(query, scope), rows);
        return rows.iterator();
    }

    private static void collect(OrganizationTree tree, List<OrganizationNode> nodes, List<OrganizationColumns.Row> rows) {
        for (OrganizationNode node : nodes) {
            if (node.selectable()) {
                var organization = tree.find(node.id()).orElseThrow();
                rows.add(new OrganizationColumns.Row(organization, node.parentId() == null ? null : tree.fullName(node.parentId()), organization.shownPhone()));
            }
            collect(tree, node.children(), rows);
        }
    }
}
