package cn.dangjian.auth.organization;

import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.core.scope.DataScope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An organisation to filter by, with those below it.
 *
 * @param selectable false for one above the scope, which is there to lead the way
 */
record OrganizationOption(long id, String name, boolean selectable, List<OrganizationOption> children) {

    static List<OrganizationOption> tree(Collection<OrganizationView> all, DataScope scope) {
        return below(0, all.stream().collect(Collectors.groupingBy(it -> it.parentId() == null ? 0 : it.parentId())), scope);
    }

    private static List<OrganizationOption> below(long parent, Map<Long, List<OrganizationView>> children, DataScope scope) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(it -> new OrganizationOption(it.id(), it.name(), scope.permits(it.id(), it.path(), null), below(it.id(), children, scope)))
                .filter(it -> it.selectable() || !it.children().isEmpty()).toList();
    }
}
