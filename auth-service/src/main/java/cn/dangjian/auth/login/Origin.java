package cn.dangjian.auth.login;

import cn.dangjian.web.security.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. The gateway, which alone can reach this port, drops what outsiders claim and sets the address itself (B01). */
public record Origin(String ip, String userAgent) {

    public static Origin of(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        String oneLine = agent == null ? "" : agent.replaceAll("\\p{Cntrl}", " ");
        return new Origin(ClientAddress.of(request), oneLine.substring(0, Math.min(200, oneLine.length())));
    }
}
