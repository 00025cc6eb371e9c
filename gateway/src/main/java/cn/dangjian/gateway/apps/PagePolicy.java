package cn.dangjian.gateway.apps;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Content-Security-Policy of a page: own scripts only, and exactly those inline scripts that were built into it, by their hash (D05).
 * Inline styles are needed by Element Plus and charts; images of uploaded files are shown from blobs.
 */
final class PagePolicy {

    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>(.*?)</script>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private PagePolicy() {
    }

    static String of(String html) {
        var scripts = new StringBuilder("script-src 'self'");
        INLINE.matcher(html).results().map(it -> it.group(1)).filter(it -> !it.isBlank()).forEach(it -> scripts.append(" 'sha256-").append(hash(it)).append('\''));
        return "default-src 'self'; " + scripts + "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' blob:; "
                + "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String hash(String script) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
