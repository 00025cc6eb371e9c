package cn.dangjian.auth.session;

import cn.dangjian.auth.AfterCommit;
import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.settings.AccountSettings;
import cn.dangjian.contracts.auth.Pending;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.Client;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, renews and ends sessions (SYS-03, SYS-38, A08). */
@Service
public class Sessions {

    private static final DataScope ANYBODY = DataScope.all("the session itself names the account");

    private final SessionMapper mapper;
    private final AccountMapper accounts;
    private final SessionCache cache;
    private final AccessTokenIssuer issuer;
    private final SessionProperties properties;
    private final AccountSettings settings;
    private final AfterCommit afterCommit;
    private final Clock clock;

    Sessions(SessionMapper mapper, AccountMapper accounts, SessionCache cache, AccessTokenIssuer issuer, SessionProperties properties, AccountSettings settings, AfterCommit afterCommit, Clock clock) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.cache = cache;
        this.issuer = issuer;
        this.properties = properties;
        this.settings = settings;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    @Transactional
    public Tokens open(long accountId, Client client, String ip, String userAgent, Pending pending) {
        Instant now = clock.instant();
        Instant end = now.plus(properties.of(client));
        var session = new Session(RefreshToken.generate(16), accountId, client, ip, userAgent, now, end, end, null, pending).usableUntil(until(client, now, end));
        mapper.insert(session);
        afterCommit.run(() -> cache.open(session, now));
        return issue(session, now, now);
    }

    /** Ends what is open on this client of the account, before the one that is about to be opened. Of logins at the same moment the last one stays. */
    @Transactional
    public void replace(long accountId, Client client) {
        accounts.lock(ANYBODY, accountId);
        List<String> before = mapper.openOn(accountId, client, clock.instant());
        afterCommit.run(() -> before.forEach(id -> {
            mapper.end(id, EndReason.LOGGED_IN_ELSEWHERE, clock.instant());
            cache.ended(id, accountId);
        }));
    }

    /**
     * A token works once. When it comes a second time, one of the two holders is a thief: the session ends for both.
     *
     * @param idle how long its user has not touched the console; what the console asks for by itself does not keep a session alive
     */
    public Renewal renew(String refreshToken, Duration idle) {
        Instant now = clock.instant();
        RefreshToken token = mapper.findToken(RefreshToken.hashOf(refreshToken));
        Session session = token == null ? null : mapper.find(token.sessionId());
        if (session == null || !session.isOpen(now)) {
            throw ended();
        }
        if (mapper.use(token.hash(), now) == 0) {
            end(session.id(), EndReason.TOKEN_REUSED);
            throw ended();
        }
        Account account = accounts.find(ANYBODY, session.accountId());
        if (!token.expiresAt().isAfter(now) || account == null || !account.enabled()) {
            throw ended();
        }
        Instant used = session.client() == Client.ADMIN && now.minus(idle).isAfter(session.createdAt()) ? now.minus(idle) : now;
        Session renewed = session.usableUntil(until(session.client(), used, session.expiresAt()));
        if (!renewed.isOpen(now)) {
            end(session.id(), EndReason.IDLE);
            throw ended();
        }
        cache.open(renewed, now);
        return new Renewal(account, session.client(), issue(renewed, used, now));
    }

    /** The open session, if its account may still be used. */
    public Optional<Session> find(String sessionId) {
        return Optional.ofNullable(mapper.find(sessionId))
                .filter(session -> session.isOpen(clock.instant()))
                .filter(session -> Optional.ofNullable(accounts.find(ANYBODY, session.accountId())).filter(Account::enabled).isPresent());
    }

    /** Lets the other services find an open session without asking. */
    public void remember(Session session) {
        cache.open(session, clock.instant());
    }

    /** The account has done what was pending; its sessions serve for what is next, null for everything, from their next request on. */
    public void settle(long accountId, Pending done, Pending next) {
        afterCommit.run(() -> {
            mapper.settle(accountId, done, next);
            mapper.open(accountId, clock.instant()).forEach(id -> cache.settled(mapper.find(id)));
        });
    }

    public void end(String sessionId, EndReason reason) {
        Session session = mapper.find(sessionId);
        if (session != null) {
            afterCommit.run(() -> {
                mapper.end(sessionId, reason, clock.instant());
                cache.ended(sessionId, session.accountId());
            });
        }
    }

    /** Ends all sessions of an account, but the one given (null for none). */
    public void endAll(long accountId, String except, EndReason reason) {
        afterCommit.run(() -> mapper.open(accountId, clock.instant()).stream().filter(id -> !id.equals(except)).forEach(id -> {
            mapper.end(id, reason, clock.instant());
            cache.ended(id, accountId);
        }));
    }

    /** Ends all sessions of an account that goes for good, and leaves nothing of where and with what it logged in. */
    @Transactional
    public void forget(long accountId) {
        List<String> open = mapper.open(accountId, clock.instant());
        mapper.forgetTokens(accountId);
        mapper.forget(accountId);
        afterCommit.run(() -> open.forEach(id -> cache.ended(id, accountId)));
    }

    /** What is kept of the logins of an account, the latest first. */
    public List<LoginTrace> traces(long accountId) {
        return mapper.traces(accountId);
    }

    /** No token of it serves longer than the session. */
    private Tokens issue(Session session, Instant used, Instant now) {
        String refresh = RefreshToken.generate(32);
        mapper.insertToken(new RefreshToken(RefreshToken.hashOf(refresh), session.id(), session.usableUntil(), null));
        mapper.seen(session.id(), used, session.usableUntil());
        Duration left = Duration.between(now, session.usableUntil());
        Duration life = left.compareTo(properties.accessToken()) < 0 ? left : properties.accessToken();
        return new Tokens(issuer.issue(session, life), refresh, life.toSeconds());
    }

    private Instant until(Client client, Instant used, Instant end) {
        Instant idle = client == Client.ADMIN ? used.plus(settings.consoleIdle()) : end;
        return idle.isBefore(end) ? idle : end;
    }

    private static Problem ended() {
        return Problem.unauthorized("SESSION_ENDED", "登录已失效,请重新登录");
    }
}
