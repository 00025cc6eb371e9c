package cn.dangjian.web.security;

import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.contracts.auth.SessionView;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Decides about each request from the annotation on its controller method; a method without one is refused, so forgetting fails closed (C08).
 * Leaves the {@link CurrentUser} and the {@link DataScope} of the permission in use on the request.
 */
public class AccessInterceptor implements HandlerInterceptor {

    static final String USER = CurrentUser.class.getName();
    static final String SCOPE = DataScope.class.getName();
    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final Rights rights;

    public AccessInterceptor(AccessTokens tokens, Rights rights) {
        this.tokens = tokens;
        this.rights = rights;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || request.getDispatcherType() != DispatcherType.REQUEST || isFrameworks(method)) {
            return true;
        }
        if (has(method, ServiceOnly.class)) {
            if (!request.getRequestURI().startsWith("/internal/")) {
                throw Problem.forbidden("INTERNAL_ONLY", "该接口仅供系统内部使用");
            }
            return true;
        }
        if (has(method, Public.class)) {
            return true;
        }
        Permission permission = find(method, Permission.class);
        boolean forResidents = has(method, ResidentOnly.class);
        if (permission == null && !forResidents && !has(method, LoggedIn.class)) {
            throw Problem.forbidden("NOT_DECLARED", "该接口未开放");
        }
        LoggedIn loggedIn = find(method, LoggedIn.class);
        GrantsView grants = logIn(request, forResidents, loggedIn != null && loggedIn.evenPending());
        if (permission != null) {
            request.setAttribute(SCOPE, scopeOf(permission, grants));
        }
        return true;
    }

    private GrantsView logIn(HttpServletRequest request, boolean forResidents, boolean evenPending) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BEARER)) {
            throw Problem.unauthorized("NOT_LOGGED_IN", "请先登录");
        }
        AccessTokens.Claims claims = tokens.verify(header.substring(BEARER.length())).orElseThrow(() -> Problem.unauthorized("TOKEN_INVALID", "登录已失效,请重新登录"));
        if (forResidents != (claims.client() == Client.RESIDENT)) {
            throw Problem.forbidden("WRONG_CLIENT", forResidents ? "该功能仅供码上服务的群众用户使用" : "群众用户不能使用该功能");
        }
        SessionView session = rights.session(claims.sessionId());
        if (!session.active() || session.accountId() != claims.accountId()) {
            throw Problem.unauthorized("SESSION_ENDED", "登录已失效,请重新登录");
        }
        if (session.pending() != null && !evenPending) {
            throw Problem.forbidden(session.pending().code(), session.pending().words());
        }
        GrantsView grants = rights.grants(session);
        request.setAttribute(USER, new CurrentUser(grants.accountId(), grants.personId(), grants.name(), grants.orgId(), grants.orgPath(), claims.client(), claims.sessionId()));
        return grants;
    }

    private static DataScope scopeOf(Permission permission, GrantsView grants) {
        return Arrays.stream(permission.value()).map(grants.permissions()::get).filter(Objects::nonNull).reduce(DataScope::union)
                .orElseThrow(() -> Problem.forbidden("NO_PERMISSION", "您没有此操作的权限,如需使用请联系管理员"));
    }

    /** Spring's own endpoints (error page, API document); they are behind the service token. */
    private static boolean isFrameworks(HandlerMethod method) {
        String type = method.getBeanType().getName();
        return type.startsWith("org.springframework.") || type.startsWith("org.springdoc.");
    }

    private static boolean has(HandlerMethod method, Class<? extends java.lang.annotation.Annotation> annotation) {
        return find(method, annotation) != null;
    }

    private static <A extends java.lang.annotation.Annotation> A find(HandlerMethod method, Class<A> annotation) {
        A own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), annotation);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), annotation);
    }
}
