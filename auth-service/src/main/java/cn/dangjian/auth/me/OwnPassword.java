package cn.dangjian.auth.me;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.account.Passwords;
import cn.dangjian.auth.factor.SecondFactorDuty;
import cn.dangjian.auth.login.PasswordProof;
import cn.dangjian.auth.password.PasswordHistory;
import cn.dangjian.auth.password.PasswordRules;
import cn.dangjian.auth.session.EndReason;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.auth.settings.AccountSettings;
import cn.dangjian.contracts.auth.Pending;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import java.util.Arrays;
import org.apache.seata.spring.annotation.GlobalLock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 修改密码 (SYS-37): the old one is asked for, the other sessions end. */
@Service
class OwnPassword {

    private final AccountMapper accounts;
    private final Passwords passwords;
    private final PasswordHistory history;
    private final PasswordProof proof;
    private final SecondFactorDuty duty;
    private final Sessions sessions;
    private final AccountSettings settings;
    private final Ciphers ciphers;
    private final Clock clock;

    OwnPassword(AccountMapper accounts, Passwords passwords, PasswordHistory history, PasswordProof proof, SecondFactorDuty duty, Sessions sessions, AccountSettings settings, Ciphers ciphers, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.history = history;
        this.proof = proof;
        this.duty = duty;
        this.sessions = sessions;
        this.settings = settings;
        this.ciphers = ciphers;
        this.clock = clock;
    }

    @GlobalLock
    @Transactional
    public void change(CurrentUser user, String oldPassword, String newPassword) {
        DataScope own = DataScope.own(user.accountId());
        Account account = accounts.find(own, user.accountId());
        proof.require(account, oldPassword, "OLD_PASSWORD_WRONG", "oldPassword");
        PasswordRules.check(settings.passwordPolicy(), "newPassword", newPassword, Arrays.asList(ciphers.decrypt(account.loginCipher()), ciphers.decrypt(account.phoneCipher())));
        history.requireNew(account, "newPassword", newPassword);
        history.keep(account);
        accounts.setPassword(own, account.id(), passwords.hash(newPassword), clock.instant());
        sessions.endAll(account.id(), user.sessionId(), EndReason.PASSWORD_CHANGED);
        sessions.settle(account.id(), Pending.PASSWORD, duty.isMissing(account) ? Pending.SECOND_FACTOR : null);
    }
}
