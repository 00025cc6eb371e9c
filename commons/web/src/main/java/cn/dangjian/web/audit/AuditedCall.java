package cn.dangjian.web.audit;

import cn.dangjian.web.security.Client;
import cn.dangjian.web.security.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** A request that will stand in the operation log, while it is being answered. Used by the thread of the request. */
final class AuditedCall {

    private static final String ATTRIBUTE = AuditedCall.class.getName();

    private final HttpServletRequest request;
    private final AuditSubject subject;
    private final String path;
    private final Instant begunAt;
    private final long begun = System.nanoTime();
    private Operator somebody = Operator.NOBODY;
    private Object body;
    private boolean committed;
    private boolean finished;

    private AuditedCall(HttpServletRequest request, AuditSubject subject, String path, Instant begunAt) {
        this.request = request;
        this.subject = subject;
        this.path = path;
        this.begunAt = begunAt;
    }

    static void begin(HttpServletRequest request, AuditSubject subject, String path, Instant now) {
        request.setAttribute(ATTRIBUTE, new AuditedCall(request, subject, path, now));
    }

    static AuditedCall of(HttpServletRequest request) {
        return (AuditedCall) request.getAttribute(ATTRIBUTE);
    }

    /** Null outside of an audited request. */
    static AuditedCall current() {
        RequestAttributes present = RequestContextHolder.getRequestAttributes();
        return present == null ? null : (AuditedCall) present.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    void by(Operator operator) {
        somebody = operator;
    }

    void body(Object read) {
        body = read;
    }

    Operator operator() {
        return request.getAttribute(CurrentUser.class.getName()) instanceof CurrentUser user ? Operator.of(user) : somebody;
    }

    /** Only what somebody did who is known, and refused logins. */
    boolean counts() {
        return operator().accountId() != null || !subject.needsLogin();
    }

    boolean isOfACrowd() {
        return subject.crowd() && !Client.ADMIN.name().equals(operator().client());
    }

    /** True the first time: the effect is being committed and the note goes with it. */
    boolean commits() {
        boolean first = !committed && !finished;
        committed = true;
        return first;
    }

    /** True the first time. */
    boolean finishes() {
        boolean first = !finished;
        finished = true;
        return first;
    }

    boolean isNoted() {
        return committed;
    }

    long millis() {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    HttpServletRequest request() {
        return request;
    }

    AuditSubject subject() {
        return subject;
    }

    String path() {
        return path;
    }

    Instant begunAt() {
        return begunAt;
    }

    Object body() {
        return body;
    }
}
