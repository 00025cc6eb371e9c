package cn.dangjian.auth.account;

import cn.dangjian.auth.grant.Grants;
import cn.dangjian.auth.grant.HeldRights;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.AccessTokens;
import cn.dangjian.web.security.Rights;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The person whose token came along with a call of a sibling service, if there was one. */
@Component
class OrderingUser {

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final Rights rights;
    private final AccountMapper accounts;
    private final Grants grants;

    OrderingUser(AccessTokens tokens, Rights rights, AccountMapper accounts, Grants grants) {
        this.tokens = tokens;
        this.rights = rights;
        this.accounts = accounts;
        this.grants = grants;
    }

    /** What the person may do; empty when the sibling acts on its own. A token that is not good any more is refused, not ignored. */
    Optional<HeldRights> rights() {
        String header = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request ? request.getRequest().getHeader("Authorization") : null;
        if (header == null || !header.startsWith(BEARER)) {
            return Optional.empty();
        }
        Account account = tokens.verify(header.substring(BEARER.length())).filter(claims -> rights.session(claims.sessionId()).active())
                .map(claims -> accounts.find(DataScope.all("the caller himself"), claims.accountId())).orElseThrow(() -> Problem.unauthorized("TOKEN_INVALID", "登录已失效,请重新登录"));
        return Optional.of(grants.of(account));
    }
}
