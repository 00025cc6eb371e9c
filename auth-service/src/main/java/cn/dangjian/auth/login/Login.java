package cn.dangjian.auth.login;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.account.Passwords;
import cn.dangjian.auth.grant.Grants;
import cn.dangjian.auth.grant.RoleBook;
import cn.dangjian.auth.password.PasswordChange;
import cn.dangjian.auth.password.PasswordDue;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.auth.session.Tokens;
import cn.dangjian.contracts.auth.Pending;
import cn.dangjian.contracts.auth.UserLoggedIn;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.events.Outbox;
import cn.dangjian.web.security.Client;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Login to the console and to 智慧组工 with account and password (SYS-01, SYS-02, SYS-31, SYS-32). */
@Service
class Login {

    private final AccountMapper accounts;
    private final Passwords passwords;
    private final LoginLimits limits;
    private final LoginLog log;
    private final Grants grants;
    private final RoleBook book;
    private final Sessions sessions;
    private final PasswordDue due;
    private final Outbox outbox;
    private final BlindIndex index;
    private final TransactionTemplate transaction;

    Login(AccountMapper accounts, Passwords passwords, LoginLimits limits, LoginLog log, Grants grants, RoleBook book, Sessions sessions, PasswordDue due, Outbox outbox, BlindIndex index, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.log = log;
        this.grants = grants;
        this.book = book;
        this.sessions = sessions;
        this.due = due;
        this.outbox = outbox;
        this.index = index;
        this.transaction = transaction;
    }

    LoginAnswer logIn(LoginAttempt attempt) {
        String name = index.of(attempt.account());
        Account account = accounts.findByLogin(DataScope.all("nobody is logged in yet"), name);
        try {
            limits.requireOpen(name, attempt.origin().ip(), () -> account != null && log.knows(account, attempt.origin().ip()));
            requireRightPassword(attempt, account, name);
            requireUsable(attempt.client(), account);
        } catch (Problem refused) {
            log.note(attempt, account, false, refused.getMessage());
            throw refused;
        }
        limits.succeeded(name);
        PasswordChange change = due.of(account, attempt.client());
        Pending pending = change == PasswordChange.REQUIRED ? Pending.PASSWORD : null;
        Tokens tokens = transaction.execute(status -> open(attempt, account, pending));
        return LoginAnswer.of(tokens, change, due.expired(account));
    }

    /** The mini-program tells that an account does not exist, as the manual says (R-SYS-2); the console does not, not even by its time. */
    private void requireRightPassword(LoginAttempt attempt, Account account, String name) {
        boolean told = attempt.client() == Client.CADRE;
        if (told ? passwords.matches(attempt.password(), account) : passwords.matchesInEqualTime(attempt.password(), account)) {
            limits.requireNotLocked(name);
            return;
        }
        limits.failed(name, attempt.origin().ip());
        throw told && account == null ? Problem.unauthorized("ACCOUNT_NOT_FOUND", "账号不存在") : Problem.unauthorized("BAD_CREDENTIALS", "账号或密码错误");
    }

    private void requireUsable(Client client, Account account) {
        if (!account.enabled()) {
            throw Problem.unauthorized("ACCOUNT_DISABLED", "账号已停用");
        }
        if (client == Client.ADMIN && book.current().menus().shown(client, grants.of(account).menuIds()).isEmpty()) {
            throw Problem.forbidden("NO_MENU", "您的账号没有管理后台的菜单权限,请联系管理员");
        }
    }

    private Tokens open(LoginAttempt attempt, Account account, Pending pending) {
        log.note(attempt, account, true, "登录成功");
        outbox.publish(new UserLoggedIn(account.id(), attempt.client().name(), account.orgId(), account.orgPath()));
        return sessions.open(account.id(), attempt.client(), attempt.origin().ip(), attempt.origin().userAgent(), pending);
    }
}
