package cn.dangjian.web.audit;

import cn.dangjian.web.http.ProblemWriter;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Notes a write before the first byte of its answer leaves. */
@RestControllerAdvice
public class AuditAnswer implements ResponseBodyAdvice<Object> {

    private final AuditTrail trail;

    public AuditAnswer(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(Object body, MethodParameter returned, MediaType type, Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
            ServerHttpResponse response) {
        AuditedCall call = AuditedCall.current();
        if (call != null && response instanceof ServletServerHttpResponse answer) {
            int status = answer.getServletResponse().getStatus();
            if (body instanceof ProblemWriter.Body problem) {
                trail.refused(call, status, problem.code(), problem.detail());
            } else {
                trail.done(call, status);
            }
        }
        return body;
    }
}
