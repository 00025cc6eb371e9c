package cn.dangjian.web.feign;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.cloud.openfeign.support.FeignHttpMessageConverters;
import org.springframework.cloud.openfeign.support.HttpMessageConverterCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How bodies to and from siblings are written and read: made before the first call. Spring Cloud's own converters fill themselves when they are first wanted, and a second
 * call at that moment finds them half filled and fails, so the first requests after a start answered 500.
 */
@Configuration(proxyBeanMethods = false)
public class SiblingBodies {

    @Bean
    FeignHttpMessageConverters feignHttpMessageConverters(ObjectProvider<ClientHttpMessageConvertersCustomizer> customizers, ObjectProvider<HttpMessageConverterCustomizer> more) {
        var converters = new FeignHttpMessageConverters(customizers, more);
        converters.getConverters();
        return converters;
    }
}
