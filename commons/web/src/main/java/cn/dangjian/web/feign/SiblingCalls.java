package cn.dangjian.web.feign;

import cn.dangjian.web.http.TraceFilter;
import cn.dangjian.web.security.ServiceTokens;
import feign.RequestInterceptor;
import feign.RequestTemplate;
import org.slf4j.MDC;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Calls between services carry the caller's service token, the trace id and, inside a user's request, the user's own token. */
public class SiblingCalls implements RequestInterceptor {

    private final ServiceTokens tokens;

    public SiblingCalls(ServiceTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void apply(RequestTemplate template) {
        template.header(ServiceTokens.HEADER, tokens.issue());
        String trace = MDC.get(TraceFilter.KEY);
        if (trace != null) {
            template.header(TraceFilter.HEADER, trace);
        }
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            String user = request.getRequest().getHeader("Authorization");
            if (user != null) {
                template.header("Authorization", user);
            }
        }
    }
}
