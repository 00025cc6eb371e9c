package cn.dangjian.auth.grant;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.role.Role;
import cn.dangjian.auth.role.ScopeKind;
import cn.dangjian.core.scope.DataScope;
import java.util.Set;

/**
 * What a role gives.
 *
 * @param menuIds     menus of both clients
 * @param permissions codes of these menus
 * @param nodes       organisations of a CUSTOM scope
 */
public record RoleGrant(Role role, Set<Long> menuIds, Set<String> permissions, Set<Long> nodes) {

    /** The rows that it reaches in the hands of this account. */
    public DataScope scopeFor(Account account) {
        return role.dataScope().of(account, nodes);
    }

    /** The rows that it reaches in anybody's hands; nothing for a scope that depends on the holder. */
    public DataScope scopeForEverybody() {
        return switch (role.dataScope()) {
            case ALL -> DataScope.all("role with the scope ALL");
            case CUSTOM -> DataScope.nodes(nodes);
            case DEPT, DEPT_AND_CHILD, SELF -> DataScope.nothing();
        };
    }

    /** The same role with another scope, to be judged before it is saved. */
    public RoleGrant with(ScopeKind kind, Set<Long> orgIds) {
        var changed = new Role(role.id(), role.name(), role.code(), role.sort(), role.status(), role.remark(), kind, role.builtIn(), role.createdAt());
        return new RoleGrant(changed, menuIds, permissions, orgIds);
    }
}
