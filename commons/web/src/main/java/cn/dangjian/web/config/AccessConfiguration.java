package cn.dangjian.web.config;

import cn.dangjian.web.json.StrictBodies;
import cn.dangjian.web.paging.PageArguments;
import cn.dangjian.web.security.AccessInterceptor;
import cn.dangjian.web.security.AccessTokens;
import cn.dangjian.web.security.CallerArguments;
import cn.dangjian.web.security.Rights;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the access check before every controller, the caller into its parameters, and only bodies before it that hold nothing unknown (C07). */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration implements WebMvcConfigurer {

    // Looked up late: Feign clients need the MVC configuration while auth-service's own rights need Feign clients.
    private final ObjectProvider<AccessTokens> tokens;
    private final ObjectProvider<Rights> rights;
    private final JsonMapper json;

    AccessConfiguration(ObjectProvider<AccessTokens> tokens, ObjectProvider<Rights> rights, JsonMapper json) {
        this.tokens = tokens;
        this.rights = rights;
        this.json = json;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessInterceptor(tokens.getObject(), rights.getObject())).order(-100);
    }

    /** In the place of Spring Boot's own. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(StrictBodies.converter(json));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArguments());
        resolvers.add(new PageArguments());
    }
}
