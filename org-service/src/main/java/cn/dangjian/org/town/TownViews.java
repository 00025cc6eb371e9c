package cn.dangjian.org.town;

import cn.dangjian.contracts.org.TownView;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Status;
import cn.dangjian.org.organization.Organization;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The tree of towns for its readers: the page, its export, pickers, siblings. */
@Component
class TownViews {

    private final TownCache cache;
    private final TownPlaces places;

    TownViews(TownCache cache, TownPlaces places) {
        this.cache = cache;
        this.places = places;
    }

    /** Hits of the filter with their ancestors, in the caller's part of the county. */
    List<TownNode> tree(String name, Status status, DataScope scope) {
        return nodes(cache.tree(), scope, filter(name, status));
    }

    /** What may be chosen elsewhere (ORG-25). */
    List<TownNode> options(DataScope scope) {
        var offered = new TownTree(cache.tree().all().stream().filter(cache.tree()::offers).toList());
        return nodes(offered, scope, it -> true);
    }

    private List<TownNode> nodes(TownTree tree, DataScope scope, Predicate<Town> wanted) {
        return tree.nodes(it -> places.permits(scope, tree, it), wanted, (town, selectable, children) -> {
            var organization = places.organizationOf(tree, town);
            return new TownNode(town.id(), town.parentId(), town.name(), town.level(), town.code(), town.sort(), Status.of(town.enabled()),
                    organization.map(Organization::id).orElse(null), organization.map(Organization::name).orElse(null), town.createdAt(), selectable, children);
        });
    }

    /** Rows of the export: the same nodes as the page shows, without those that are not the caller's (ORG-26). */
    Iterator<TownColumns.Row> rows(String name, Status status, DataScope scope) {
        var tree = cache.tree();
        var rows = new ArrayList<TownColumns.Row>();
        collect(tree, nodes(tree, scope, filter(name, status)), rows);
        return rows.iterator();
    }

    private static void collect(TownTree tree, List<TownNode> nodes, List<TownColumns.Row> rows) {
        for (TownNode node : nodes) {
            if (node.selectable()) {
                rows.add(new TownColumns.Row(tree.find(node.id()).orElseThrow(), node.parentId() == null ? null : tree.fullName(node.parentId())));
            }
            collect(tree, node.children(), rows);
        }
    }

    List<TownView> forSiblings() {
        var tree = cache.tree();
        return tree.all().stream().map(it -> new TownView(it.id(), it.parentId(), it.path(), it.code(), it.name(), it.level().name(), tree.offers(it),
                places.organizationOf(tree, it).map(Organization::id).orElse(null))).toList();
    }

    private static Predicate<Town> filter(String name, Status status) {
        return it -> (name == null || it.name().contains(name.strip())) && (status == null || it.enabled() == Status.isEnabled(status));
    }
}
