package cn.dangjian.auth.role;

import java.time.Instant;

/** A role in the list. */
public record RoleView(long id, String name, String code, int sort, RoleStatus status, String remark, ScopeKind dataScope, boolean builtIn, Instant createdAt) {

    static RoleView of(Role role) {
        return new RoleView(role.id(), role.name(), role.code(), role.sort(), role.status(), role.remark(), role.dataScope(), role.builtIn(), role.createdAt());
    }
}
