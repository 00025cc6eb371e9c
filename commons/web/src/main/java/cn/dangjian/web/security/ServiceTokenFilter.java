package cn.dangjian.web.security;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.http.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses every request to the service's port that does not come from the gateway or a sibling (B02). Health probes and the job endpoints (own token) pass. */
public class ServiceTokenFilter extends OncePerRequestFilter {

    private final ServiceTokens tokens;
    private final ProblemWriter problems;

    public ServiceTokenFilter(ServiceTokens tokens, ProblemWriter problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/actuator/health") || path.equals("/actuator/health/readiness") || path.equals("/actuator/health/liveness") || path.startsWith("/internal/jobs/");
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return true;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (tokens.accepts(request.getHeader(ServiceTokens.HEADER))) {
            chain.doFilter(request, response);
        } else {
            problems.write(response, Problem.unauthorized("DIRECT_CALL", "请通过平台入口访问"));
        }
    }
}
