package cn.dangjian.gateway.access;

import cn.dangjian.core.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets nobody without a good token of a living session come near a service. */
@Component
public class AccessCheck {

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final SessionStates sessions;

    AccessCheck(AccessTokens tokens, SessionStates sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** True without asking anybody: the usual case, kept free of reactive detours. */
    public boolean isKnownGood(ServerHttpRequest request) {
        String token = tokenOf(request);
        AccessTokens.Claims claims = token == null ? null : tokens.known(token);
        return claims != null && Boolean.TRUE.equals(sessions.known(claims.sessionId()));
    }

    /** Completes for a good caller, fails with a {@link Problem} otherwise. */
    public Mono<Void> check(ServerHttpRequest request) {
        String token = tokenOf(request);
        if (token == null) {
            return Mono.error(Problem.unauthorized("NOT_LOGGED_IN", "请先登录"));
        }
        AccessTokens.Claims known = tokens.known(token);
        return (known != null ? Mono.just(known) : tokens.check(token))
                .switchIfEmpty(Mono.error(() -> Problem.unauthorized("TOKEN_INVALID", "登录已失效,请重新登录")))
                .flatMap(claims -> {
                    Boolean active = sessions.known(claims.sessionId());
                    return active != null ? Mono.just(active) : sessions.ask(claims.sessionId());
                })
                .flatMap(active -> active ? Mono.empty() : Mono.error(Problem.unauthorized("SESSION_ENDED", "登录已失效,请重新登录")));
    }

    private static String tokenOf(ServerHttpRequest request) {
        String header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
    }
}
