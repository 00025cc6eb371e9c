package cn.dangjian.auth.login;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.LoginName;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.data.crypto.Ciphers;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** 登录日志: every attempt, right or wrong (SYS-01). */
@Component
class LoginLog {

    private static final Duration LATELY = Duration.ofDays(30);

    private final LoginLogMapper mapper;
    private final IdGenerator ids;
    private final Ciphers ciphers;
    private final Clock clock;

    LoginLog(LoginLogMapper mapper, IdGenerator ids, Ciphers ciphers, Clock clock) {
        this.mapper = mapper;
        this.ids = ids;
        this.ciphers = ciphers;
        this.clock = clock;
    }

    /** @param account null when the name is unknown */
    void note(LoginAttempt attempt, Account account, boolean success, String message) {
        String shown = account == null ? LoginName.unknown(attempt.account()) : LoginName.shown(ciphers.decrypt(account.loginCipher()));
        mapper.insert(new LoginLogEntry(ids.next(), shown, attempt.client().name(), attempt.origin().ip(), attempt.origin().userAgent(), success, message, clock.instant()), account);
    }

    /** Whether the account has logged in from this address lately. */
    boolean knows(Account account, String ip) {
        return mapper.successes(DataScope.own(account.id()), ip, clock.instant().minus(LATELY)) > 0;
    }

    Page<LoginLogEntry> page(DataScope scope, LoginLogFilter filter, PageQuery query) {
        return Page.of(mapper.page(scope, filter, query), mapper.count(scope, filter), query);
    }
}
