package cn.dangjian.auth.grant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountKind;
import cn.dangjian.auth.account.AccountStatus;
import cn.dangjian.auth.role.Role;
import cn.dangjian.auth.role.RoleStatus;
import cn.dangjian.auth.role.ScopeKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeldRightsTest {

    private static final Function<Long, String> PATHS = id -> id == 105 ? "/1/12/105/" : "/1/13/" + id + "/";

    private final Account secretary = account(7, 12, "/1/12/");
    private final Account branchMember = account(8, 105, "/1/12/105/");
    private final Account neighbour = account(9, 13, "/1/13/");

    private static Account account(long id, long orgId, String path) {
        return new Account(id, AccountKind.MEMBER, id, "甲", "i", "c", "p", "c", null, AccountStatus.ENABLED, orgId, path, 1, null);
    }

    private static RoleGrant role(ScopeKind scope, Set<Long> nodes, Set<String> permissions) {
        Set<Long> menus = permissions.stream().map(code -> (long) code.hashCode()).collect(java.util.stream.Collectors.toSet());
        return new RoleGrant(new Role(1, "r", "r", 0, RoleStatus.ENABLED, null, scope, false, Instant.EPOCH), menus, permissions, nodes);
    }

    @Test
    @DisplayName("C05 a wide role for one menu does not widen the other menu of a narrow role")
    void scopeBelongsToThePermission() {
        var held = HeldRights.of(secretary, List.of(role(ScopeKind.ALL, Set.of(), Set.of("meeting:meeting:list")), role(ScopeKind.SELF, Set.of(), Set.of("org:member:list"))));
        assertThat(held.permissions().get("meeting:meeting:list").all()).isTrue();
        assertThat(held.permissions().get("org:member:list").all()).isFalse();
        assertThat(held.permissions().get("org:member:list").permits(12, "/1/12/", 8L)).isFalse();
        assertThat(held.permissions().get("org:member:list").permits(12, "/1/12/", 7L)).isTrue();
    }

    @Test
    @DisplayName("SYS-12, SYS-13, SYS-14 two roles with the same menu: the union of their rows")
    void sameMenuUnites() {
        var held = HeldRights.of(secretary, List.of(role(ScopeKind.DEPT, Set.of(), Set.of("p")), role(ScopeKind.CUSTOM, Set.of(500L), Set.of("p"))));
        assertThat(held.permissions().get("p").permits(12, "/1/12/", null)).isTrue();
        assertThat(held.permissions().get("p").permits(500, "/1/50/500/", null)).isTrue();
        assertThat(held.permissions().get("p").permits(105, "/1/12/105/", null)).isFalse();
    }

    @Test
    @DisplayName("SYS-13 an account without organisation reaches nothing by a scope of its organisation")
    void withoutOrganisation() {
        assertThat(HeldRights.of(account(3, 0, ""), List.of(role(ScopeKind.DEPT_AND_CHILD, Set.of(), Set.of("p")))).permissions().get("p").isNothing()).isTrue();
    }

    @Test
    @DisplayName("C06 nobody gives a role whose menus or rows he does not have")
    void handsOnNoMoreThanHeld() {
        var town = HeldRights.of(secretary, List.of(role(ScopeKind.DEPT_AND_CHILD, Set.of(), Set.of("p", "q"))));
        assertThat(town.cover(role(ScopeKind.DEPT, Set.of(), Set.of("p")), branchMember, PATHS)).isTrue();
        assertThat(town.cover(role(ScopeKind.SELF, Set.of(), Set.of("q")), branchMember, PATHS)).isTrue();
        assertThat(town.cover(role(ScopeKind.DEPT, Set.of(), Set.of("r")), branchMember, PATHS)).as("a menu beyond").isFalse();
        assertThat(town.cover(role(ScopeKind.ALL, Set.of(), Set.of("p")), branchMember, PATHS)).as("a scope beyond").isFalse();
        assertThat(town.cover(role(ScopeKind.DEPT, Set.of(), Set.of("p")), neighbour, PATHS)).as("an account beyond").isFalse();
        assertThat(town.cover(role(ScopeKind.CUSTOM, Set.of(105L), Set.of("p")), PATHS)).isTrue();
        assertThat(town.cover(role(ScopeKind.CUSTOM, Set.of(105L, 131L), Set.of("p")), PATHS)).as("a neighbour's organisation").isFalse();
        assertThat(town.cover(role(ScopeKind.ALL, Set.of(), Set.of("p")), PATHS)).isFalse();
    }

    @Test
    @DisplayName("A09 an account with more rights cannot be taken over by who manages its organisation")
    void mightierAccountsAreOutOfReach() {
        var branch = HeldRights.of(branchMember, List.of(role(ScopeKind.DEPT, Set.of(), Set.of("p"))));
        var ordinary = HeldRights.of(account(20, 105, "/1/12/105/"), List.of(role(ScopeKind.SELF, Set.of(), Set.of("p"))));
        var county = HeldRights.of(account(21, 105, "/1/12/105/"), List.of(role(ScopeKind.ALL, Set.of(), Set.of("p"))));
        assertThat(branch.cover(ordinary, PATHS)).isTrue();
        assertThat(branch.cover(county, PATHS)).isFalse();
        assertThat(county.cover(branch, PATHS)).isTrue();
    }

    @Test
    @DisplayName("A09 what every member may do with his own rows does not put him out of reach of who manages members")
    void membershipIsNoMight() {
        var manager = HeldRights.of(secretary, List.of(role(ScopeKind.DEPT_AND_CHILD, Set.of(), Set.of("org:member:edit"))));
        assertThat(manager.cover(HeldRights.of(branchMember, List.of(standard(ScopeKind.SELF))).beyondMembership(), PATHS)).isTrue();
        assertThat(manager.cover(HeldRights.of(branchMember, List.of(standard(ScopeKind.ALL))).beyondMembership(), PATHS)).as("the county made it a wide role").isFalse();
        assertThat(manager.cover(HeldRights.of(branchMember, List.of(role(ScopeKind.SELF, Set.of(), Set.of("app:board:view")))).beyondMembership(), PATHS)).as("another role").isFalse();
    }

    private static RoleGrant standard(ScopeKind scope) {
        return new RoleGrant(new Role(7, "党员", Role.MEMBER, 7, RoleStatus.ENABLED, null, scope, false, Instant.EPOCH), Set.of(), Set.of("app:board:view"), Set.of());
    }
}
