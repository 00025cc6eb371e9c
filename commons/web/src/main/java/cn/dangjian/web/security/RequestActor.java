package cn.dangjian.web.security;

import cn.dangjian.core.event.ActorSource;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The account behind the present request, for events and audit; null outside of one. */
public class RequestActor implements ActorSource {

    @Override
    public Long currentAccountId() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object user = request == null ? null : request.getAttribute(AccessInterceptor.USER, RequestAttributes.SCOPE_REQUEST);
        return user instanceof CurrentUser current ? current.accountId() : null;
    }
}
