package cn.dangjian.auth.me;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.account.PasswordRules;
import cn.dangjian.auth.account.Passwords;
import cn.dangjian.auth.login.LoginLimits;
import cn.dangjian.auth.session.EndReason;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import org.apache.seata.spring.annotation.GlobalLock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 修改密码 (SYS-37): the old one is asked for, the other sessions end. */
@Service
class OwnPassword {

    private final AccountMapper accounts;
    private final Passwords passwords;
    private final LoginLimits limits;
    private final Sessions sessions;
    private final Clock clock;

    OwnPassword(AccountMapper accounts, Passwords passwords, LoginLimits limits, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GlobalLock
    @Transactional
    public void change(CurrentUser user, String oldPassword, String newPassword) {
        DataScope own = DataScope.own(user.accountId());
        Account account = accounts.find(own, user.accountId());
        requireOld(account, user, oldPassword);
        if (newPassword.equals(oldPassword)) {
            throw Problem.invalidField("PASSWORD_SAME", "newPassword", "新密码不能与原密码相同");
        }
        PasswordRules.check("newPassword", newPassword);
        accounts.setPassword(own, account.id(), passwords.hash(newPassword), clock.instant());
        sessions.endAll(account.id(), user.sessionId(), EndReason.PASSWORD_CHANGED);
    }

    /** A found phone must not become a place to guess the password at. */
    private void requireOld(Account account, CurrentUser user, String oldPassword) {
        String key = "own:" + account.id();
        limits.requireNotLocked(key);
        if (!passwords.matches(oldPassword, account)) {
            limits.failed(key, "account-" + user.accountId());
            throw Problem.invalidField("OLD_PASSWORD_WRONG", "oldPassword", "原密码不正确");
        }
        limits.succeeded(key);
    }
}
