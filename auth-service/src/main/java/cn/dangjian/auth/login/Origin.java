package cn.dangjian.auth.login;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. The gateway, which alone can reach this port, drops what outsiders claim and sets the address itself (B01). */
public record Origin(String ip, String userAgent) {

    public static Origin of(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        String ip = forwarded != null && forwarded.matches("[0-9A-Fa-f:.%]{2,45}") ? forwarded : request.getRemoteAddr();
        String agent = request.getHeader("User-Agent");
        String oneLine = agent == null ? "" : agent.replaceAll("\\p{Cntrl}", " ");
        return new Origin(ip, oneLine.substring(0, Math.min(200, oneLine.length())));
    }
}
