package cn.dangjian.auth.session;

import cn.dangjian.auth.AfterCommit;
import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.contracts.auth.Pending;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.Client;
import java.time.Clock;
import java.time.Instant;
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
    private final AfterCommit afterCommit;
    private final Clock clock;

    Sessions(SessionMapper mapper, AccountMapper accounts, SessionCache cache, AccessTokenIssuer issuer, SessionProperties properties, AfterCommit afterCommit, Clock clock) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.cache = cache;
        this.issuer = issuer;
        this.properties = properties;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    @Transactional
    public Tokens open(long accountId, Client client, String ip, String userAgent, Pending pending) {
        Instant now = clock.instant();
        var session = new Session(RefreshToken.generate(16), accountId, client, ip, userAgent, now, now.plus(properties.of(client).total()), null, pending);
        mapper.insert(session);
        afterCommit.run(() -> cache.open(session));
        return issue(session, now);
    }

    /** A token works once. When it comes a second time, one of the two holders is a thief: the session ends for both. */
    public Renewal renew(String refreshToken) {
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
        cache.open(session);
        return new Renewal(account, session.client(), issue(session, now));
    }

    /** The open session, if its account may still be used. */
    public Optional<Session> find(String sessionId) {
        return Optional.ofNullable(mapper.find(sessionId))
                .filter(session -> session.isOpen(clock.instant()))
                .filter(session -> Optional.ofNullable(accounts.find(ANYBODY, session.accountId())).filter(Account::enabled).isPresent());
    }

    /** Lets the other services find an open session without asking. */
    public void remember(Session session) {
        cache.open(session);
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

    private Tokens issue(Session session, Instant now) {
        String refresh = RefreshToken.generate(32);
        Instant idle = now.plus(properties.of(session.client()).idle());
        Instant until = idle.isBefore(session.expiresAt()) ? idle : session.expiresAt();
        mapper.insertToken(new RefreshToken(RefreshToken.hashOf(refresh), session.id(), until, null));
        mapper.seen(session.id(), now, until);
        return new Tokens(issuer.issue(session), refresh, properties.accessToken().toSeconds());
    }

    private static Problem ended() {
        return Problem.unauthorized("SESSION_ENDED", "登录已失效,请重新登录");
    }
}
