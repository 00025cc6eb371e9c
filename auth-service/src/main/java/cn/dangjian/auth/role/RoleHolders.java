package cn.dangjian.auth.role;

import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.grant.AccountRoleMapper;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom a change of a role would reach. */
@Component
class RoleHolders {

    private final AccountRoleMapper accountRoles;
    private final AccountMapper accounts;

    RoleHolders(AccountRoleMapper accountRoles, AccountMapper accounts) {
        this.accountRoles = accountRoles;
        this.accounts = accounts;
    }

    /** A role is one for the whole county: who manages a part of it may not change what people elsewhere hold. */
    void requireWithin(DataScope scope, long roleId) {
        if (scope.all()) {
            return;
        }
        List<Long> holders = accountRoles.holders(roleId);
        if (!holders.isEmpty() && accounts.findAll(scope, holders).size() < holders.size()) {
            throw Problem.forbidden("ROLE_HELD_ELSEWHERE", "该角色还分配给了您管理范围以外的账号,请联系上级管理员修改");
        }
    }
}
