package cn.dangjian.auth.grant;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.role.Role;
import cn.dangjian.auth.role.ScopeKind;
import cn.dangjian.core.scope.DataScope;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything that an account may do: the union over its enabled roles, for each permission over the roles that grant it (C05).
 * Also the measure of what it may hand on: nobody gives, takes or manages more than he has (C06).
 */
public record HeldRights(Account account, Collection<RoleGrant> roles, Set<Long> menuIds, Map<String, DataScope> permissions) {

    public static HeldRights of(Account account, Collection<RoleGrant> roles) {
        var menuIds = new HashSet<Long>();
        var permissions = new HashMap<String, DataScope>();
        for (RoleGrant role : roles) {
            menuIds.addAll(role.menuIds());
            DataScope scope = role.scopeFor(account);
            role.permissions().forEach(code -> permissions.merge(code, scope, DataScope::union));
        }
        return new HeldRights(account, roles, menuIds, permissions);
    }

    /** Whether these menus may be put into a role. */
    public boolean cover(Collection<Long> menus) {
        return menuIds.containsAll(menus);
    }

    /** Whether the role, whoever holds it, gives nothing beyond. */
    public boolean cover(RoleGrant role, Function<Long, String> pathOf) {
        return cover(role.menuIds()) && coverAll(role.permissions(), role.scopeForEverybody(), pathOf);
    }

    /** Whether the role may be given to (or taken from) this account. */
    public boolean cover(RoleGrant role, Account holder, Function<Long, String> pathOf) {
        return cover(role.menuIds()) && role.permissions().stream().allMatch(code -> coverOne(code, role.scopeFor(holder), holder, pathOf));
    }

    /** Whether the other account can do nothing that this one cannot, so that taking it over would win nothing. */
    public boolean cover(HeldRights other, Function<Long, String> pathOf) {
        return other.permissions().entrySet().stream().allMatch(it -> coverOne(it.getKey(), it.getValue(), other.account(), pathOf));
    }

    /** Without what every member has over his own rows: it makes no account mightier, and who manages members need not hold it himself. */
    public HeldRights beyondMembership() {
        return of(account, roles.stream().filter(it -> !it.role().code().equals(Role.MEMBER) || it.role().dataScope() != ScopeKind.SELF).toList());
    }

    private boolean coverAll(Set<String> codes, DataScope scope, Function<Long, String> pathOf) {
        return codes.stream().allMatch(code -> permissions.containsKey(code) && permissions.get(code).covers(scope, pathOf));
    }

    private boolean coverOne(String code, DataScope scope, Account holder, Function<Long, String> pathOf) {
        DataScope mine = permissions.get(code);
        if (mine == null) {
            return false;
        }
        boolean ownRowsIncluded = holder.isWithin(mine);
        return mine.covers(ownRowsIncluded ? new DataScope(scope.all(), scope.nodes(), scope.subtrees(), null) : scope, pathOf);
    }
}
