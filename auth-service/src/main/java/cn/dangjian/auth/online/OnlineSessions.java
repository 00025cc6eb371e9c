package cn.dangjian.auth.online;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.account.LoginName;
import cn.dangjian.auth.device.Device;
import cn.dangjian.auth.grant.Grants;
import cn.dangjian.auth.grant.HeldRights;
import cn.dangjian.auth.organization.Organizations;
import cn.dangjian.auth.session.EndReason;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who is logged in, and the way to end that: of others within the administrator's scope (SYS-30), of oneself on other devices. */
@Service
public class OnlineSessions {

    private static final DataScope ANYBODY = DataScope.all("tells a session out of scope from one that has ended");

    private final OnlineMapper mapper;
    private final AccountMapper accounts;
    private final Grants grants;
    private final Sessions sessions;
    private final Organizations organizations;
    private final BlindIndex index;
    private final Ciphers ciphers;
    private final Clock clock;

    OnlineSessions(OnlineMapper mapper, AccountMapper accounts, Grants grants, Sessions sessions, Organizations organizations, BlindIndex index, Ciphers ciphers, Clock clock) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.organizations = organizations;
        this.index = index;
        this.ciphers = ciphers;
        this.clock = clock;
    }

    Page<OnlineSession> page(CurrentUser user, DataScope scope, OnlineFilter filter, PageQuery query) {
        List<String> login = filter.account() == null || filter.account().isBlank() ? null : index.all(filter.account());
        String orgPath = organizations.path(filter.orgId());
        var rows = mapper.page(scope, filter, login, orgPath, query, clock.instant()).stream().map(row -> view(row, user)).toList();
        return Page.of(rows, mapper.count(scope, filter, login, orgPath, clock.instant()), query);
    }

    /** All or none. Nobody forces out who may do more than he himself (C06). */
    void kick(CurrentUser user, DataScope scope, List<Long> numbers) {
        HeldRights mine = grants.of(user);
        List<OnlineRow> wanted = numbers.stream().distinct().map(number -> find(ANYBODY, number)).toList();
        for (OnlineRow row : wanted) {
            Account account = accounts.find(ANYBODY, row.accountId());
            if (!account.isWithin(scope)) {
                throw Problem.outOfScope();
            }
            if (row.sessionId().equals(user.sessionId())) {
                throw Problem.conflict("OWN_SESSION", "这是您当前的登录,请使用“退出登录”");
            }
            grants.requireCover(mine, account);
        }
        wanted.forEach(row -> sessions.end(row.sessionId(), EndReason.FORCED));
    }

    public List<OnlineSession> own(CurrentUser user) {
        return mapper.page(DataScope.own(user.accountId()), OnlineFilter.NONE, null, null, PageQuery.first(PageQuery.MAX_SIZE), clock.instant()).stream().map(row -> view(row, user)).toList();
    }

    /** Ends one of the user's own sessions; somebody else's is not found. */
    public void endOwn(CurrentUser user, long number) {
        sessions.end(find(DataScope.own(user.accountId()), number).sessionId(), EndReason.LOGGED_OUT);
    }

    public void endOwnOthers(CurrentUser user) {
        sessions.endAll(user.accountId(), user.sessionId(), EndReason.LOGGED_OUT);
    }

    private OnlineRow find(DataScope scope, long number) {
        OnlineRow row = mapper.find(scope, number, clock.instant());
        if (row == null) {
            throw Problem.notFound("SESSION_NOT_FOUND", "该登录已经退出或失效,请刷新列表");
        }
        return row;
    }

    private OnlineSession view(OnlineRow row, CurrentUser user) {
        Device device = Device.of(row.userAgent());
        return new OnlineSession(row.number(), row.accountId(), LoginName.shown(ciphers.decrypt(row.loginCipher())), row.name(), organizations.name(row.orgId()), row.client(), row.ip(), device.browser(), device.system(),
                row.createdAt(), row.activeAt(), row.sessionId().equals(user.sessionId()));
    }
}
