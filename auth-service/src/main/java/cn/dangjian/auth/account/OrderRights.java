package cn.dangjian.auth.account;

import cn.dangjian.auth.grant.Grants;
import cn.dangjian.auth.grant.HeldRights;
import cn.dangjian.auth.grant.RoleBook;
import cn.dangjian.auth.grant.RoleGrant;
import cn.dangjian.auth.role.Role;
import cn.dangjian.core.problem.Problem;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the person behind an order of org-service may have done to an account: a form for members must not be a way around
 * 分配角色, nor a way to take over a mightier account by changing its phone number (C06, A09). Orders of jobs and imports have nobody behind them.
 */
@Component
class OrderRights {

    private final OrderingUser ordering;
    private final Grants grants;
    private final RoleBook book;

    OrderRights(OrderingUser ordering, Grants grants, RoleBook book) {
        this.ordering = ordering;
        this.grants = grants;
        this.book = book;
    }

    /** What a new account gets when nothing else is asked for: the role MEMBER. */
    Set<Long> standardRoles() {
        return book.current().roles().values().stream().map(RoleGrant::role).filter(role -> role.code().equals(Role.MEMBER)).map(Role::id).collect(Collectors.toSet());
    }

    /** Roles of a new account, if the user may give those that differ from the standard ones; a grid worker who is no member begins without any (SYS-16). */
    Collection<Long> rolesFor(Account account, List<Long> wanted, Set<Long> membersRoles) {
        Set<Long> standard = account.kind() == AccountKind.MASS ? Set.of() : membersRoles;
        return wanted == null || wanted.isEmpty() || standard.containsAll(wanted) ? standard : changedRoles(account, standard, new HashSet<>(wanted));
    }

    /** The wanted roles, if the user may give and take those that differ. */
    Set<Long> changedRoles(Account account, Set<Long> present, Set<Long> wanted) {
        var changed = new HashSet<Long>(present);
        changed.addAll(wanted);
        changed.removeIf(id -> present.contains(id) && wanted.contains(id));
        if (changed.isEmpty()) {
            return wanted;
        }
        Optional<HeldRights> mine = ordering.rights();
        mine.ifPresent(rights -> {
            if (rights.account().id() == account.id()) {
                throw Problem.forbidden("OWN_ROLES", "不能修改自己的角色");
            }
            if (!rights.permissions().containsKey("system:account:roles")) {
                throw Problem.forbidden("NO_PERMISSION", "您没有分配角色的权限,如需分配请联系管理员");
            }
        });
        for (long id : changed) {
            RoleGrant role = book.current().roles().get(id);
            if (role == null) {
                throw Problem.invalidField("ROLE_NOT_FOUND", "roleIds", "所选角色不存在,请刷新后重新选择");
            }
            mine.ifPresent(rights -> grants.requireCover(rights, role, account));
        }
        return wanted;
    }

    void requireManaged(Account account) {
        ordering.rights().ifPresent(mine -> grants.requireCover(mine, account));
    }
}
