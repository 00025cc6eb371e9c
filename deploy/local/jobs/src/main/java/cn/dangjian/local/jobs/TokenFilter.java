package cn.dangjian.local.jobs;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody in without the token, neither executors nor people; health probes excepted (F01). */
@Component
class TokenFilter extends OncePerRequestFilter {

    static final String HEADER = "XXL-JOB-ACCESS-TOKEN";
    private static final String REFUSAL = "{\"code\":500,\"msg\":\"The access token is wrong.\"}";

    private final byte[] token;

    TokenFilter(TriggerProperties properties) {
        this.token = properties.token().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals("/actuator/health") || request.getRequestURI().equals("/actuator/health/readiness") || request.getRequestURI().equals("/actuator/health/liveness");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        String shown = request.getHeader(HEADER);
        if (shown != null && MessageDigest.isEqual(token, shown.getBytes(StandardCharsets.UTF_8))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("application/json");
            response.getWriter().write(REFUSAL);
        }
    }
}
