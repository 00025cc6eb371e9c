package cn.dangjian.auth.account;

import cn.dangjian.auth.factor.SecondFactors;
import cn.dangjian.auth.grant.AccountRoleMapper;
import cn.dangjian.auth.grant.Grants;
import cn.dangjian.auth.grant.HeldRights;
import cn.dangjian.auth.grant.RightsEpoch;
import cn.dangjian.auth.grant.RoleBook;
import cn.dangjian.auth.grant.RoleGrant;
import cn.dangjian.auth.grant.RoleHoldings;
import cn.dangjian.auth.password.PasswordHistory;
import cn.dangjian.auth.session.EndReason;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.contracts.auth.AccountSwitched;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.events.Outbox;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.seata.spring.annotation.GlobalLock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do to accounts within their scope (SYS-16, SYS-30). {@code GlobalLock}: org-service may be changing the same
 * account in a global transaction, which could not be rolled back over a change from outside.
 */
@Service
@Transactional
class ManagedAccounts {

    private static final DataScope ANYBODY = DataScope.all("tells a row out of scope from one that does not exist");

    private final AccountMapper accounts;
    private final AccountRoleMapper accountRoles;
    private final RoleHoldings holdings;
    private final Grants grants;
    private final RoleBook book;
    private final Sessions sessions;
    private final RightsEpoch epoch;
    private final PasswordHistory history;
    private final SecondFactors factors;
    private final Outbox outbox;
    private final Clock clock;

    ManagedAccounts(AccountMapper accounts, AccountRoleMapper accountRoles, RoleHoldings holdings, Grants grants, RoleBook book, Sessions sessions, RightsEpoch epoch, PasswordHistory history, SecondFactors factors, Outbox outbox,
            Clock clock) {
        this.accounts = accounts;
        this.accountRoles = accountRoles;
        this.holdings = holdings;
        this.grants = grants;
        this.book = book;
        this.sessions = sessions;
        this.epoch = epoch;
        this.history = history;
        this.factors = factors;
        this.outbox = outbox;
        this.clock = clock;
    }

    Set<Long> roles(DataScope scope, long id) {
        if (accounts.find(scope, id) == null) {
            throw notFound();
        }
        return accountRoles.rolesOf(id);
    }

    /** Replaces the set; each role that is given or taken must lie within the caller's own rights (C06). */
    @GlobalLock
    public void setRoles(CurrentUser user, DataScope scope, long id, Set<Long> wanted) {
        accounts.lock(ANYBODY, id);
        Account target = writable(user, scope, id);
        HeldRights mine = grants.of(user);
        Set<Long> present = accountRoles.rolesOf(id);
        var changed = new HashSet<Long>(present);
        changed.addAll(wanted);
        changed.removeIf(role -> present.contains(role) && wanted.contains(role));
        for (long roleId : changed) {
            RoleGrant role = book.current().roles().get(roleId);
            if (role == null) {
                throw Problem.invalidField("ROLE_NOT_FOUND", "roleIds", "所选角色不存在,请刷新后重新选择");
            }
            grants.requireCover(mine, role, target);
        }
        holdings.change(id, present, wanted);
        epoch.rightsChanged();
    }

    /** 分配用户: one more role for each of these, all or none. */
    @GlobalLock
    public void giveRole(CurrentUser user, DataScope scope, long roleId, Collection<Long> ids) {
        for (long id : locked(ids)) {
            var wanted = new HashSet<>(accountRoles.rolesOf(id));
            wanted.add(roleId);
            setRoles(user, scope, id, wanted);
        }
    }

    @GlobalLock
    public void takeRole(CurrentUser user, DataScope scope, long roleId, Collection<Long> ids) {
        for (long id : locked(ids)) {
            var wanted = new HashSet<>(accountRoles.rolesOf(id));
            wanted.remove(roleId);
            setRoles(user, scope, id, wanted);
        }
    }

    /** What they hold is read when nobody else can change it any more; in one order, so that two callers do not wait for each other. */
    private List<Long> locked(Collection<Long> ids) {
        List<Long> sorted = ids.stream().sorted().distinct().toList();
        sorted.forEach(id -> accounts.lock(ANYBODY, id));
        return sorted;
    }

    @GlobalLock
    public void setStatus(CurrentUser user, DataScope scope, long id, AccountStatus status) {
        Account target = writable(user, scope, id);
        grants.requireCover(grants.of(user), target);
        accounts.setStatus(scope, id, status, clock.instant());
        outbox.publish(new AccountSwitched(id, status == AccountStatus.ENABLED));
        epoch.rightsChanged();
        if (status == AccountStatus.DISABLED) {
            sessions.endAll(id, null, EndReason.ACCOUNT_DISABLED);
        }
    }

    /** Back to the phone number. */
    @GlobalLock
    public void resetPassword(CurrentUser user, DataScope scope, long id) {
        Account target = writable(user, scope, id);
        grants.requireCover(grants.of(user), target);
        if (target.phoneIndex() == null) {
            throw Problem.conflict("NO_PHONE", "该账号没有手机号码,不能重置密码");
        }
        history.keep(target);
        accounts.setPassword(scope, id, null, clock.instant());
        sessions.endAll(id, null, EndReason.PASSWORD_CHANGED);
    }

    /** The account's sessions end: who holds the lost phone must not stay. */
    public void resetSecondFactor(CurrentUser user, DataScope scope, long id) {
        grants.requireCover(grants.of(user), writable(user, scope, id));
        if (!factors.isEnabled(id)) {
            throw Problem.conflict("NO_SECOND_FACTOR", "该账号没有开通两步验证");
        }
        factors.remove(id);
        sessions.endAll(id, null, EndReason.SECOND_FACTOR);
    }

    /** 强退: all sessions of the account end, the account stays. */
    public void endSessions(CurrentUser user, DataScope scope, long id) {
        grants.requireCover(grants.of(user), writable(user, scope, id));
        sessions.endAll(id, null, EndReason.FORCED);
    }

    private Account writable(CurrentUser user, DataScope scope, long id) {
        Account account = accounts.find(ANYBODY, id);
        if (account == null) {
            throw notFound();
        }
        if (!account.isWithin(scope)) {
            throw Problem.outOfScope();
        }
        if (id == user.accountId()) {
            throw Problem.forbidden("OWN_ACCOUNT", "不能对自己的账号进行此操作");
        }
        if (account.kind() == AccountKind.ADMIN) {
            throw Problem.forbidden("ACCOUNT_BUILT_IN", "内置管理员账号不能修改");
        }
        return account;
    }

    private static Problem notFound() {
        return Problem.notFound("ACCOUNT_NOT_FOUND", "账号不存在");
    }
}
