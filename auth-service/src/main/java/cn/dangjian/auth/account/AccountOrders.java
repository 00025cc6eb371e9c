package cn.dangjian.auth.account;

import cn.dangjian.auth.AfterCommit;
import cn.dangjian.auth.factor.SecondFactors;
import cn.dangjian.auth.grant.AccountRoleMapper;
import cn.dangjian.auth.grant.RightsEpoch;
import cn.dangjian.auth.grant.RoleHoldings;
import cn.dangjian.auth.password.PasswordHistory;
import cn.dangjian.auth.session.EndReason;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.contracts.auth.AccountSpec;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as org-service orders them together with their persons (ORG-06, ORG-07, ORG-08), inside its global transaction. */
@Service
@Transactional
class AccountOrders {

    private static final DataScope ORDERED = DataScope.all("org-service has checked its user's scope on the person");

    private final AccountMapper accounts;
    private final AccountRoleMapper accountRoles;
    private final RoleHoldings holdings;
    private final AccountFactory factory;
    private final OrderRights rights;
    private final Sessions sessions;
    private final RightsEpoch epoch;
    private final PasswordHistory history;
    private final SecondFactors factors;
    private final LastLogins logins;
    private final AfterCommit afterCommit;
    private final Clock clock;

    AccountOrders(AccountMapper accounts, AccountRoleMapper accountRoles, RoleHoldings holdings, AccountFactory factory, OrderRights rights, Sessions sessions, RightsEpoch epoch, PasswordHistory history, SecondFactors factors,
            LastLogins logins, AfterCommit afterCommit, Clock clock) {
        this.accounts = accounts;
        this.accountRoles = accountRoles;
        this.holdings = holdings;
        this.factory = factory;
        this.rights = rights;
        this.sessions = sessions;
        this.epoch = epoch;
        this.history = history;
        this.factors = factors;
        this.logins = logins;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /** All or none. An id that exists already was ordered before: its repeat has no effect. */
    void create(List<AccountSpec> specs) {
        if (specs.isEmpty()) {
            return;
        }
        Set<Long> known = accounts.findAll(ORDERED, specs.stream().map(AccountSpec::id).toList()).stream().map(Account::id).collect(Collectors.toSet());
        List<AccountSpec> wanted = specs.stream().filter(spec -> !known.contains(spec.id())).toList();
        if (wanted.isEmpty()) {
            return;
        }
        List<Account> made = wanted.stream().map(factory::make).toList();
        refuseTaken(made);
        var roles = new HashMap<Long, Collection<Long>>();
        Set<Long> standard = rights.standardRoles();
        for (int i = 0; i < made.size(); i++) {
            Account account = made.get(i);
            roles.put(account.id(), rights.rolesFor(account, wanted.get(i).roleIds(), standard));
        }
        try {
            accounts.insertAll(made, clock.instant());
        } catch (DuplicateKeyException takenMeanwhile) {
            throw loginTaken(null);
        }
        holdings.give(roles);
    }

    void change(long id, AccountSpec spec) {
        accounts.lock(ORDERED, id);
        Account before = find(id);
        Account after = factory.change(before, spec);
        boolean login = !after.loginIndex().equals(before.loginIndex());
        boolean password = !Objects.equals(after.passwordHash(), before.passwordHash()) || after.hasInitialPassword() && !Objects.equals(after.phoneIndex(), before.phoneIndex());
        boolean status = after.status() != before.status();
        if (login || password || status) {
            rights.requireManaged(before);
        }
        if (!Objects.equals(after.passwordHash(), before.passwordHash())) {
            if (!after.hasInitialPassword()) {
                history.requireNew(before, "password", spec.password());
            }
            history.keep(before);
        }
        if (login) {
            refuseTaken(List.of(after));
        }
        Set<Long> heldBefore = accountRoles.rolesOf(id);
        Set<Long> heldAfter = spec.roleIds() == null ? heldBefore : rights.changedRoles(after, heldBefore, new HashSet<>(spec.roleIds()));
        try {
            accounts.update(ORDERED, after, clock.instant());
        } catch (DuplicateKeyException takenMeanwhile) {
            throw loginTaken(null);
        }
        if (!heldAfter.equals(heldBefore)) {
            holdings.change(id, heldBefore, heldAfter);
        }
        boolean place = after.orgId() != before.orgId() || !after.orgPath().equals(before.orgPath());
        if (place || status || !after.name().equals(before.name()) || !heldAfter.equals(heldBefore)) {
            epoch.rightsChanged();
        }
        if (!after.enabled()) {
            sessions.endAll(id, null, EndReason.ACCOUNT_DISABLED);
        } else if (password) {
            sessions.endAll(id, null, EndReason.PASSWORD_CHANGED);
        }
    }

    void remove(long id) {
        accounts.lock(ORDERED, id);
        Account account = accounts.find(ORDERED, id);
        if (account == null) {
            return; // a repeat
        }
        rights.requireManaged(account);
        holdings.change(id, accountRoles.rolesOf(id), Set.of());
        history.forget(id);
        factors.remove(id);
        accounts.delete(ORDERED, id);
        sessions.endAll(id, null, EndReason.ACCOUNT_REMOVED);
        afterCommit.run(() -> logins.forget(id));
    }

    /** An organisation moved: its accounts' rights move with it. */
    void move(String from, String to) {
        if (!from.matches("(/\\d+)+/") || !to.matches("(/\\d+)+/")) {
            throw Problem.invalid("PATH_INVALID", "组织路径不正确");
        }
        if (accounts.move(ORDERED, from, to, clock.instant()) > 0) {
            epoch.rightsChanged();
        }
    }

    private Account find(long id) {
        Account account = accounts.find(ORDERED, id);
        if (account == null) {
            throw Problem.notFound("ACCOUNT_NOT_FOUND", "账号不存在");
        }
        return account;
    }

    private void refuseTaken(List<Account> made) {
        Set<String> seen = new HashSet<>(accounts.takenLogins(ORDERED, made.stream().flatMap(it -> factory.loginIndexes(it).stream()).toList()));
        for (Account account : made) {
            if (factory.loginIndexes(account).stream().anyMatch(seen::contains) || !seen.add(account.loginIndex())) {
                throw loginTaken(factory.loginOf(account));
            }
        }
    }

    private static Problem loginTaken(String login) {
        String name = login == null ? "" : LoginName.shown(login);
        return Problem.conflictField("LOGIN_TAKEN", "account", "登录账号" + name + "已被使用,请换一个账号或手机号码");
    }
}
