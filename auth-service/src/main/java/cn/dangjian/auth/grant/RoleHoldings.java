package cn.dangjian.auth.grant;

import cn.dangjian.auth.grant.AccountRoleMapper.Holding;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.set.Replacement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The one way to give roles. Nobody becomes two of the three administrators (MLPS 8.1.4.2 d), also not by two requests at once: a key of the table refuses the second. */
@Component
public class RoleHoldings {

    private final AccountRoleMapper mapper;
    private final RoleBook book;

    RoleHoldings(AccountRoleMapper mapper, RoleBook book) {
        this.mapper = mapper;
        this.book = book;
    }

    public void give(long accountId, Collection<Long> roleIds) {
        give(Map.of(accountId, roleIds));
    }

    /** What is held becomes what is wanted. */
    public void change(long accountId, Set<Long> held, Set<Long> wanted) {
        Replacement.of(held, wanted).apply(lost -> mapper.remove(accountId, lost), added -> give(accountId, added));
    }

    /** Roles by account, all or none. */
    public void give(Map<Long, ? extends Collection<Long>> rolesByAccount) {
        var holdings = new ArrayList<Holding>();
        rolesByAccount.forEach((account, roles) -> holdings.addAll(of(account, roles)));
        if (holdings.isEmpty()) {
            return;
        }
        try {
            mapper.add(holdings);
        } catch (DuplicateKeyException givenMeanwhile) {
            throw separated();
        }
    }

    private List<Holding> of(long accountId, Collection<Long> roleIds) {
        var roles = book.current().roles();
        List<Holding> holdings = roleIds.stream().map(id -> new Holding(accountId, id, roles.containsKey(id) && roles.get(id).role().separated() ? 1 : null)).toList();
        if (holdings.stream().filter(it -> it.separation() != null).count() > 1) {
            throw separated();
        }
        return holdings;
    }

    private static Problem separated() {
        return Problem.conflictField("ROLES_SEPARATED", "roleIds", "系统管理员、安全管理员、审计管理员须由不同的人担任,同一账号只能分配其中一个");
    }
}
