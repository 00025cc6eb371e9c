package cn.dangjian.gateway.door;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/** What a raw path is, before anything decodes it. A path that could be read in two ways is never public and never forwarded (B03). */
final class Paths {

    private static final Pattern TWISTED = Pattern.compile("//|/\\.{1,2}(/|$)|;|\\\\|%(?:2[ef5]|5c|3b|0[0-9a-f]|1[0-9a-f]|7f)|[\\x00-\\x1f\\x7f]", Pattern.CASE_INSENSITIVE);

    private static final Set<String> PUBLIC = Set.of("/api/auth/sessions", "/api/auth/sessions/refresh", "/api/auth/captchas", "/api/auth/resident-sessions");

    private Paths() {
    }

    static boolean isTwisted(String rawPath) {
        return TWISTED.matcher(rawPath).find();
    }

    /** Below /api, in whatever case and however disguised. */
    static boolean isApi(String rawPath) {
        return rawPath.regionMatches(true, 0, "/api/", 0, 5) || rawPath.equalsIgnoreCase("/api") || isTwisted(rawPath) && rawPath.toLowerCase(java.util.Locale.ROOT).contains("api");
    }

    /** The reviewed list of endpoints that need no login (B04). */
    static boolean isPublic(HttpMethod method, String rawPath) {
        return method == HttpMethod.POST && PUBLIC.contains(rawPath);
    }

    static boolean isHealth(String rawPath) {
        return rawPath.equals("/actuator/health") || rawPath.equals("/actuator/health/readiness") || rawPath.equals("/actuator/health/liveness");
    }

    /** Never shown from outside (B05). */
    static boolean isHidden(String rawPath) {
        return rawPath.regionMatches(true, 0, "/actuator", 0, 9) || rawPath.regionMatches(true, 0, "/internal", 0, 9);
    }
}
