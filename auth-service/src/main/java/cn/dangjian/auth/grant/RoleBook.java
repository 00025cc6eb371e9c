package cn.dangjian.auth.grant;

import cn.dangjian.auth.menu.MenuMapper;
import cn.dangjian.auth.menu.MenuTree;
import cn.dangjian.auth.role.Role;
import cn.dangjian.auth.role.RoleLink;
import cn.dangjian.auth.role.RoleMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All roles and menus in memory, as of the present epoch: they are few, and every grant is computed from them. */
@Component
public class RoleBook {

    /** One edition of the book. */
    public record Edition(long epoch, MenuTree menus, Map<Long, RoleGrant> roles) {

        /** Those of these roles that are not stopped. */
        public List<RoleGrant> enabled(Collection<Long> roleIds) {
            return roleIds.stream().map(roles::get).filter(Objects::nonNull).filter(it -> it.role().enabled()).toList();
        }
    }

    private final RightsEpoch epoch;
    private final MenuMapper menus;
    private final RoleMapper roles;
    private volatile Edition present;

    RoleBook(RightsEpoch epoch, MenuMapper menus, RoleMapper roles) {
        this.epoch = epoch;
        this.menus = menus;
        this.roles = roles;
    }

    public Edition current() {
        long now = epoch.current(); // before the tables are read: an edition may be newer than its number, never older
        Edition known = present;
        if (known == null || known.epoch() != now) {
            known = read(now);
            present = known;
        }
        return known;
    }

    private Edition read(long number) {
        var tree = new MenuTree(menus.all());
        Map<Long, Set<Long>> menusOf = byRole(roles.menus());
        Map<Long, Set<Long>> nodesOf = byRole(roles.organizations());
        return new Edition(number, tree, roles.all().stream().collect(Collectors.toMap(Role::id, role -> {
            Set<Long> held = role.builtIn() ? tree.ids() : menusOf.getOrDefault(role.id(), Set.of());
            return new RoleGrant(role, held, tree.permissions(held), nodesOf.getOrDefault(role.id(), Set.of()));
        })));
    }

    private static Map<Long, Set<Long>> byRole(List<RoleLink> links) {
        return links.stream().collect(Collectors.groupingBy(RoleLink::roleId, Collectors.mapping(RoleLink::targetId, Collectors.toSet())));
    }
}
