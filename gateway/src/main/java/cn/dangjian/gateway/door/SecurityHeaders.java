package cn.dangjian.gateway.door;

import org.springframework.http.HttpHeaders;

/** Said with every answer. Pages replace the content policy by one that lets them run. */
final class SecurityHeaders {

    private SecurityHeaders() {
    }

    static void set(HttpHeaders headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
}
