package cn.dangjian.auth.role;

import cn.dangjian.auth.grant.AccountRoleMapper;
import cn.dangjian.auth.grant.Grants;
import cn.dangjian.auth.grant.HeldRights;
import cn.dangjian.auth.grant.RightsEpoch;
import cn.dangjian.auth.grant.RoleBook;
import cn.dangjian.auth.grant.RoleGrant;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.core.set.Replacement;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.web.security.Client;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of roles (SYS-05 … SYS-15). Each works on the next request of every holder. */
@Service
@Transactional
public class Roles {

    private final RoleMapper mapper;
    private final RoleBook book;
    private final Grants grants;
    private final RoleHolders holders;
    private final AccountRoleMapper accountRoles;
    private final RightsEpoch epoch;
    private final IdGenerator ids;
    private final Clock clock;

    Roles(RoleMapper mapper, RoleBook book, Grants grants, RoleHolders holders, AccountRoleMapper accountRoles, RightsEpoch epoch, IdGenerator ids, Clock clock) {
        this.mapper = mapper;
        this.book = book;
        this.grants = grants;
        this.holders = holders;
        this.accountRoles = accountRoles;
        this.epoch = epoch;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new role reaches only its holder's own rows until a wider scope is set. */
    public long add(CurrentUser user, RoleForm form) {
        Set<Long> menus = menusOf(form, grants.of(user));
        var role = new Role(ids.next(), form.name(), form.code(), form.sort(), form.status(), form.remark(), ScopeKind.SELF, false, clock.instant());
        saving(() -> mapper.insert(role));
        if (!menus.isEmpty()) {
            mapper.addMenus(role.id(), menus);
        }
        epoch.rightsChanged();
        return role.id();
    }

    public void change(CurrentUser user, DataScope scope, long id, RoleForm form) {
        mapper.lock(id);
        HeldRights mine = grants.of(user);
        Role role = changeable(mine, scope, id);
        if (!form.code().equals(role.code())) {
            role.mayLoseItsCode();
        } else if (form.status() == RoleStatus.DISABLED) {
            role.mayBeStopped();
        }
        Set<Long> menus = menusOf(form, mine);
        grants.requireCover(mine, granting(role, menus));
        saving(() -> mapper.update(new Role(id, form.name(), form.code(), form.sort(), form.status(), form.remark(), role.dataScope(), false, role.createdAt())));
        Replacement.of(mapper.menusOf(id), menus).apply(lost -> mapper.removeMenus(id, lost), added -> mapper.addMenus(id, added));
        epoch.rightsChanged();
    }

    public void setStatus(CurrentUser user, DataScope scope, long id, RoleStatus status) {
        Role role = changeable(grants.of(user), scope, id);
        if (status == RoleStatus.DISABLED) {
            role.mayBeStopped();
        }
        mapper.setStatus(id, status);
        epoch.rightsChanged();
    }

    public void setScope(CurrentUser user, DataScope scope, long id, ScopeKind kind, Set<Long> orgIds) {
        mapper.lock(id);
        HeldRights mine = grants.of(user);
        Role role = changeable(mine, scope, id);
        Set<Long> nodes = kind == ScopeKind.CUSTOM ? orgIds : Set.of();
        grants.requireCover(mine, book.current().roles().get(role.id()).with(kind, nodes));
        mapper.setScope(id, kind);
        Replacement.of(mapper.organizationsOf(id), nodes).apply(lost -> mapper.removeOrganizations(id, lost), added -> mapper.addOrganizations(id, added));
        epoch.rightsChanged();
    }

    /** All or none; a role that somebody holds stays (SYS-09). */
    public void remove(CurrentUser user, DataScope scope, List<Long> roleIds) {
        HeldRights mine = grants.of(user);
        for (long id : roleIds) {
            changeable(mine, scope, id).mayLoseItsCode();
            if (!accountRoles.holders(id).isEmpty()) {
                throw inUse();
            }
            try {
                mapper.delete(id);
            } catch (DataIntegrityViolationException givenAwayMeanwhile) {
                throw inUse();
            }
        }
        epoch.rightsChanged();
    }

    /** The role, held until the end of the transaction, if the caller may touch it at all. */
    private Role changeable(HeldRights mine, DataScope scope, long id) {
        Role role = mapper.lock(id);
        if (role == null) {
            throw Problem.notFound("ROLE_NOT_FOUND", "角色不存在或已被删除");
        }
        role.mayBeChanged();
        RoleGrant present = book.current().roles().get(id);
        if (present != null) {
            grants.requireCover(mine, present);
        }
        holders.requireWithin(scope, id);
        return role;
    }

    private RoleGrant granting(Role role, Set<Long> menus) {
        RoleBook.Edition edition = book.current();
        return new RoleGrant(role, menus, edition.menus().permissions(menus), edition.roles().get(role.id()).nodes());
    }

    private Set<Long> menusOf(RoleForm form, HeldRights mine) {
        var menus = book.current().menus();
        var all = new HashSet<Long>(form.menuIds());
        all.addAll(form.appMenuIds());
        boolean known = form.menuIds().stream().allMatch(id -> menus.find(id).filter(it -> it.client() == Client.ADMIN).isPresent())
                && form.appMenuIds().stream().allMatch(id -> menus.find(id).filter(it -> it.client() == Client.CADRE).isPresent());
        if (!known) {
            throw Problem.invalidField("MENU_UNKNOWN", "menuIds", "所选菜单不存在,请刷新后重新选择");
        }
        if (!mine.cover(all)) {
            throw Problem.forbidden("BEYOND_OWN_RIGHTS", "不能授予超出您自己权限的菜单");
        }
        return all;
    }

    private static void saving(Runnable save) {
        try {
            save.run();
        } catch (DuplicateKeyException taken) {
            boolean code = String.valueOf(taken.getMessage()).contains("uq_role_code");
            throw code ? Problem.conflictField("ROLE_CODE_TAKEN", "code", "权限字符已存在,请换一个") : Problem.conflictField("ROLE_NAME_TAKEN", "name", "角色名称已存在,请换一个");
        }
    }

    private static Problem inUse() {
        return Problem.conflict("ROLE_IN_USE", "角色已分配,不能删除");
    }
}
