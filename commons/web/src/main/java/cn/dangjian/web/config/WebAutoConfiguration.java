package cn.dangjian.web.config;

import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.core.event.ActorSource;
import cn.dangjian.web.audit.AuditConfiguration;
import cn.dangjian.web.docs.ApiDocument;
import cn.dangjian.web.feign.SiblingBodies;
import cn.dangjian.web.feign.SiblingCalls;
import cn.dangjian.web.feign.SiblingProblems;
import cn.dangjian.web.files.FilesEndpoint;
import cn.dangjian.web.http.FlowRefusal;
import cn.dangjian.web.http.ProblemAdvice;
import cn.dangjian.web.http.ProblemWriter;
import cn.dangjian.web.http.TraceFilter;
import cn.dangjian.web.json.WireFormats;
import cn.dangjian.web.ops.OpsEndpoint;
import cn.dangjian.web.ops.OwnStatus;
import cn.dangjian.web.security.AccessTokens;
import cn.dangjian.web.security.FeignRightsLoader;
import cn.dangjian.web.security.RequestActor;
import cn.dangjian.web.security.Rights;
import cn.dangjian.web.security.RightsLoader;
import cn.dangjian.web.security.ServiceTokenFilter;
import cn.dangjian.web.security.ServiceTokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.ObjectMapper;

/** What every service behind the gateway shares: who calls, what he may, how refusals look. */
@AutoConfiguration
@EnableFeignClients(basePackages = "cn.dangjian.contracts")
@Import({ProblemAdvice.class, AccessConfiguration.class, SiblingBodies.class, ApiDocument.class, SharedConfiguration.class, AuditConfiguration.class, OpsEndpoint.class, FilesEndpoint.class})
public class WebAutoConfiguration {

    /** Business time; tests replace it. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    WireFormats wireFormats() {
        return new WireFormats();
    }

    @Bean
    ServiceTokens serviceTokens(@Value("${spring.application.name}") String application, @Value("${dangjian.service-secret}") String secret) {
        return new ServiceTokens(Clock.systemUTC(), application, secret);
    }

    @Bean
    @ConditionalOnMissingBean
    RightsLoader rightsLoader(@org.springframework.context.annotation.Lazy AuthClient auth) {
        return new FeignRightsLoader(auth);
    }

    /** Tokens live by the wall clock, whatever the business clock of a test says. */
    @Bean
    AccessTokens accessTokens(RightsLoader loader) {
        return new AccessTokens(Clock.systemUTC(), loader::jwks);
    }

    @Bean
    Rights rights(StringRedisTemplate redis, RightsLoader loader) {
        return new Rights(redis, loader);
    }

    @Bean
    @ConditionalOnMissingBean
    ActorSource actorSource() {
        return new RequestActor();
    }

    @Bean
    ProblemWriter problemWriter(ObjectMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    OwnStatus ownStatus(@Value("${spring.application.name}") String application, MeterRegistry meters, ObjectProvider<HealthEndpoint> health) {
        return new OwnStatus(application, meters, () -> health.stream().allMatch(endpoint -> Status.UP.equals(endpoint.health().getStatus())));
    }

    @Bean
    SiblingCalls siblingCalls(ServiceTokens tokens) {
        return new SiblingCalls(tokens);
    }

    @Bean
    SiblingProblems siblingProblems(ObjectMapper json) {
        return new SiblingProblems(json);
    }

    @Bean
    FlowRefusal flowRefusal(ProblemWriter problems) {
        return new FlowRefusal(problems);
    }

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        var registration = new FilterRegistrationBean<>(new TraceFilter());
        registration.setOrder(-200);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ServiceTokenFilter> serviceTokenFilter(ServiceTokens tokens, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new ServiceTokenFilter(tokens, problems));
        registration.setOrder(-190);
        return registration;
    }
}
