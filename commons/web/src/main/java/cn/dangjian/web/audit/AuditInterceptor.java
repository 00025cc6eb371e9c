package cn.dangjian.web.audit;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Begins and ends the note about a write; it stands before the access check, so refusals are noted too (SYS-26). */
public class AuditInterceptor implements HandlerInterceptor {

    private record Route(Method method, String verb, String path) {
    }

    private final Map<Route, AuditSubject> subjects = new ConcurrentHashMap<>();
    private final AuditTrail trail;
    private final Clock clock;

    public AuditInterceptor(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST
                && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String path) {
            AuditSubject subject = subjects.computeIfAbsent(new Route(method.getMethod(), request.getMethod(), path), it -> AuditSubject.of(method, it.verb(), it.path()));
            if (subject.audited()) {
                AuditedCall.begin(request, subject, path, clock.instant());
            }
        }
        return true;
    }

    /** Answers with a body were noted before it was written ({@link AuditAnswer}); those without one leave only after this. */
    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        AuditedCall call = AuditedCall.of(request);
        if (call != null) {
            trail.ended(call, failure == null ? response.getStatus() : 500);
        }
    }
}
