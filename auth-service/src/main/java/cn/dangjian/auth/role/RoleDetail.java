package cn.dangjian.auth.role;

import java.time.Instant;
import java.util.List;

/** A role with what is ticked in its forms. */
public record RoleDetail(long id, String name, String code, int sort, RoleStatus status, String remark, ScopeKind dataScope, boolean builtIn, Instant createdAt,
        List<Long> menuIds, List<Long> appMenuIds, List<Long> scopeOrgIds) {
}
