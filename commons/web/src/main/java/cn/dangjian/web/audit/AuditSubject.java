package cn.dangjian.web.audit;

import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Permission;
import cn.dangjian.web.security.Public;
import cn.dangjian.web.security.ResidentOnly;
import cn.dangjian.web.security.ServiceOnly;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * What a controller method is to the operation log.
 *
 * @param crowd      a person's own doing, which at his phone comes by the thousands and may be noted a moment later
 * @param needsLogin false where the call itself finds out who it is
 */
record AuditSubject(boolean audited, String module, OperationType type, boolean crowd, boolean needsLogin) {

    private static final AuditSubject NOT = new AuditSubject(false, "", OperationType.OTHER, false, true);
    private static final Map<String, OperationType> BY_ACTION = Map.ofEntries(
            Map.entry("add", OperationType.ADD), Map.entry("edit", OperationType.EDIT), Map.entry("remove", OperationType.REMOVE), Map.entry("delete", OperationType.REMOVE),
            Map.entry("roles", OperationType.GRANT), Map.entry("scope", OperationType.GRANT), Map.entry("import", OperationType.IMPORT));

    /** @param path template with the variables' names in it */
    static AuditSubject of(HandlerMethod method, String verb, String path) {
        Audited own = find(method, Audited.class);
        boolean reads = verb.equals("GET") || verb.equals("HEAD") || verb.equals("OPTIONS");
        Permission permission = find(method, Permission.class);
        boolean ownDoing = permission == null && (find(method, LoggedIn.class) != null || find(method, ResidentOnly.class) != null);
        if (find(method, ServiceOnly.class) != null || own == null && (reads || permission == null && !ownDoing)) {
            return NOT;
        }
        String code = permission == null ? "" : permission.value()[0];
        String module = own != null && !own.module().isEmpty() ? own.module() : code.isEmpty() ? ofPath(path) : code.substring(0, Math.max(0, code.lastIndexOf(':')));
        OperationType type = own != null ? own.type() : typeOf(verb, path.toLowerCase(Locale.ROOT), code.substring(code.lastIndexOf(':') + 1));
        return new AuditSubject(true, module, type, ownDoing, find(method, Public.class) == null);
    }

    private static OperationType typeOf(String verb, String path, String action) {
        if (path.endsWith("/import") || path.endsWith("/imports")) {
            return OperationType.IMPORT;
        }
        if (verb.equals("DELETE")) {
            return path.endsWith("/sessions") ? OperationType.FORCE_OUT : path.endsWith("/cache") ? OperationType.CLEAR : OperationType.REMOVE;
        }
        OperationType known = BY_ACTION.get(action);
        return known != null ? known : verb.equals("POST") && !path.contains("}/") ? OperationType.ADD : OperationType.EDIT;
    }

    /** {@code /api/auth/me/password} → {@code auth:me}. */
    private static String ofPath(String path) {
        String[] parts = path.split("/");
        return parts.length > 3 ? parts[2] + ":" + parts[3] : "";
    }

    private static <A extends Annotation> A find(HandlerMethod method, Class<A> annotation) {
        A own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), annotation);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), annotation);
    }
}
