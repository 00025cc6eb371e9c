package cn.dangjian.auth.role;

import cn.dangjian.auth.account.Account;
import cn.dangjian.core.scope.DataScope;
import java.util.Set;

/** 权限范围 of a role (R-SYS-6). */
public enum ScopeKind {
    ALL("全部数据权限"),
    CUSTOM("自定数据权限"),
    DEPT("本部门数据权限"),
    DEPT_AND_CHILD("本部门及以下数据权限"),
    SELF("仅本人数据权限");

    private final String label;

    ScopeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The rows that it means for one account (SYS-11 … SYS-15). An account without an organisation reaches nothing by its organisation. */
    public DataScope of(Account account, Set<Long> customNodes) {
        boolean placed = account.orgId() != 0 && !account.orgPath().isEmpty();
        return switch (this) {
            case ALL -> DataScope.all("role with the scope ALL");
            case CUSTOM -> DataScope.nodes(customNodes);
            case DEPT -> placed ? DataScope.nodes(Set.of(account.orgId())) : DataScope.nothing();
            case DEPT_AND_CHILD -> placed ? DataScope.subtrees(Set.of(account.orgPath())) : DataScope.nothing();
            case SELF -> DataScope.own(account.id());
        };
    }
}
