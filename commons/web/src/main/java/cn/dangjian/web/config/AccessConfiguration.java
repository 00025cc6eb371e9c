package cn.dangjian.web.config;

import cn.dangjian.web.paging.PageArguments;
import cn.dangjian.web.security.AccessInterceptor;
import cn.dangjian.web.security.AccessTokens;
import cn.dangjian.web.security.CallerArguments;
import cn.dangjian.web.security.Rights;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the access check before every controller and the caller into its parameters. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration implements WebMvcConfigurer {

    // Looked up late: Feign clients need the MVC configuration while auth-service's own rights need Feign clients.
    private final ObjectProvider<AccessTokens> tokens;
    private final ObjectProvider<Rights> rights;

    AccessConfiguration(ObjectProvider<AccessTokens> tokens, ObjectProvider<Rights> rights) {
        this.tokens = tokens;
        this.rights = rights;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessInterceptor(tokens.getObject(), rights.getObject())).order(-100);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArguments());
        resolvers.add(new PageArguments());
    }
}
