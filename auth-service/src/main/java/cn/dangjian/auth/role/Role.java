package cn.dangjian.auth.role;

import cn.dangjian.core.problem.Problem;
import java.time.Instant;
import java.util.Set;

/**
 * A role.
 *
 * @param builtIn the administrator role: has every menu and is changed by nobody (C06)
 */
public record Role(long id, String name, String code, int sort, RoleStatus status, String remark, ScopeKind dataScope, boolean builtIn, Instant createdAt) {

    /** What a new member's account gets; it must exist. */
    public static final String MEMBER = "MEMBER";

    /** 三员: nobody holds two of these (MLPS 8.1.4.2 d). */
    private static final Set<String> SEPARATED = Set.of("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN");

    public boolean separated() {
        return SEPARATED.contains(code);
    }

    public boolean enabled() {
        return status == RoleStatus.ENABLED;
    }

    void mayBeChanged() {
        if (builtIn) {
            throw Problem.forbidden("ROLE_BUILT_IN", "超级管理员角色不能修改、停用或删除");
        }
    }

    /** The code is what the separation goes by. */
    void mayLoseItsCode() {
        mayBeStopped();
        if (separated()) {
            throw Problem.conflict("ROLE_SEPARATED", "系统管理员、安全管理员、审计管理员是三员分立的固定角色,不能删除或修改权限字符");
        }
    }

    void mayBeStopped() {
        mayBeChanged();
        if (code.equals(MEMBER)) {
            throw Problem.conflict("ROLE_DEFAULT", "该角色是新增党员的默认角色,不能停用、删除或修改权限字符");
        }
    }
}
