package cn.dangjian.auth.login;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.LoginName;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.sheets.Pages;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import org.springframework.stereotype.Component;

/** 登录日志: every attempt, right or wrong (SYS-01). */
@Component
class LoginLog {

    private static final int AT_ONCE = 1000;
    private static final Duration LATELY = Duration.ofDays(30);

    private final LoginLogMapper mapper;
    private final IdGenerator ids;
    private final Ciphers ciphers;
    private final BlindIndex index;
    private final Clock clock;

    LoginLog(LoginLogMapper mapper, IdGenerator ids, Ciphers ciphers, BlindIndex index, Clock clock) {
        this.mapper = mapper;
        this.ids = ids;
        this.ciphers = ciphers;
        this.index = index;
        this.clock = clock;
    }

    /** @param account null when the name is unknown */
    void note(LoginAttempt attempt, Account account, boolean success, String message) {
        String shown = account == null ? LoginName.unknown(attempt.account()) : LoginName.shown(ciphers.decrypt(account.loginCipher()));
        String name = account == null ? null : account.name();
        mapper.insert(new LoginLogEntry(ids.next(), shown, name, attempt.client().name(), attempt.origin().ip(), attempt.origin().userAgent(), success, message, clock.instant()), index.of(attempt.account()), account);
    }

    /** Whether the account has logged in from this address lately. */
    boolean knows(Account account, String ip) {
        return mapper.successes(DataScope.own(account.id()), ip, clock.instant().minus(LATELY)) > 0;
    }

    Page<LoginLogView> page(DataScope scope, LoginLogFilter filter, PageQuery query) {
        var rows = mapper.page(scope, filter, indexOf(filter), query).stream().map(LoginLogView::of).toList();
        return Page.of(rows, mapper.count(scope, filter, indexOf(filter)), query);
    }

    /** Row after row, however many there are. */
    Iterator<LoginLogEntry> all(DataScope scope, LoginLogFilter filter) {
        return Pages.of(last -> mapper.behind(scope, filter, indexOf(filter), last, AT_ONCE));
    }

    private String indexOf(LoginLogFilter filter) {
        return filter.account() == null || filter.account().isBlank() ? null : index.of(filter.account().strip());
    }
}
