package cn.dangjian.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** The caller's address. The gateway, which alone can reach a service's port, drops what outsiders claim and sets the header itself (B01). */
public final class ClientAddress {

    private ClientAddress() {
    }

    public static String of(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        return forwarded != null && forwarded.matches("[0-9A-Fa-f:.%]{2,45}") ? forwarded : request.getRemoteAddr();
    }
}
