package cn.dangjian.auth.login;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.account.LastLogins;
import cn.dangjian.auth.grant.Grants;
import cn.dangjian.auth.grant.RoleBook;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.auth.session.Tokens;
import cn.dangjian.contracts.auth.UserLoggedIn;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.events.Outbox;
import cn.dangjian.web.audit.AuditTrail;
import cn.dangjian.web.audit.Operator;
import cn.dangjian.web.security.Client;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Login to the console and to 智慧组工 with account and password (SYS-01, SYS-02, SYS-31, SYS-32). */
@Service
class Login {

    private final AccountMapper accounts;
    private final LoginLimits limits;
    private final LoginChecks checks;
    private final LoginLog log;
    private final LastLogins last;
    private final Grants grants;
    private final RoleBook book;
    private final Duties duties;
    private final Sessions sessions;
    private final SingleSession single;
    private final Outbox outbox;
    private final BlindIndex index;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Login(AccountMapper accounts, LoginLimits limits, LoginChecks checks, LoginLog log, LastLogins last, Grants grants, RoleBook book, Duties duties, Sessions sessions, SingleSession single, Outbox outbox,
            BlindIndex index, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.limits = limits;
        this.checks = checks;
        this.log = log;
        this.last = last;
        this.grants = grants;
        this.book = book;
        this.duties = duties;
        this.sessions = sessions;
        this.single = single;
        this.outbox = outbox;
        this.index = index;
        this.transaction = transaction;
        this.clock = clock;
    }

    LoginAnswer logIn(LoginAttempt attempt) {
        String name = index.of(attempt.account());
        Account account = accounts.findByLogin(DataScope.all("nobody is logged in yet"), index.all(attempt.account()));
        if (account != null) {
            AuditTrail.by(Operator.loggingIn(account.id(), account.name(), account.orgId(), account.orgPath(), attempt.client()));
        }
        try {
            limits.requireOpen(name, attempt.origin().ip(), () -> account != null && log.knows(account, attempt.origin().ip()));
            checks.requirePerson(attempt, name);
            checks.requireRightPassword(attempt, account, name);
            requireUsable(attempt.client(), account);
            limits.succeeded(name); // the password is right: a second factor has a count of its own
            checks.requireSecondFactor(attempt, account);
        } catch (Problem refused) {
            log.note(attempt, account, false, refused.getMessage());
            throw refused;
        }
        Tokens tokens = transaction.execute(status -> open(attempt, account));
        return duties.answer(tokens, account, attempt.client());
    }

    private void requireUsable(Client client, Account account) {
        if (!account.enabled()) {
            throw Problem.unauthorized("ACCOUNT_DISABLED", "账号已停用");
        }
        if (client == Client.ADMIN && book.current().menus().shown(client, grants.of(account).menuIds()).isEmpty()) {
            throw Problem.forbidden("NO_MENU", "您的账号没有管理后台的菜单权限,请联系管理员");
        }
    }

    private Tokens open(LoginAttempt attempt, Account account) {
        log.note(attempt, account, true, "登录成功");
        last.note(account.id(), clock.instant());
        single.before(account, attempt.client());
        outbox.publish(new UserLoggedIn(account.id(), attempt.client().name(), account.orgId(), account.orgPath()));
        return sessions.open(account.id(), attempt.client(), attempt.origin().ip(), attempt.origin().userAgent(), duties.of(account, attempt.client()));
    }
}
