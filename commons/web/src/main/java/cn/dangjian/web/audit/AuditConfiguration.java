package cn.dangjian.web.audit;

import cn.dangjian.core.event.EventSink;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.ObjectMapper;

/** Operation log of a service (SYS-26). */
@Configuration(proxyBeanMethods = false)
@Import({AuditBody.class, AuditAnswer.class})
public class AuditConfiguration {

    @Bean
    AuditQueue auditQueue(MeterRegistry meters) {
        return new AuditQueue(meters);
    }

    /** Outbox and transactions are looked up when they are needed: the transaction manager itself waits for {@link AuditCommits}. */
    @Bean
    AuditTrail auditTrail(@Value("${spring.application.name}") String service, ObjectMapper json, ObjectProvider<EventSink> sink, ObjectProvider<PlatformTransactionManager> transactions,
            AuditQueue queue) {
        return new AuditTrail(service, new SafeParameters(json), sink::getObject, () -> ofItsOwn(transactions.getObject()), queue);
    }

    /** A note of a refusal must not depend on a transaction that is about to be rolled back. */
    private static TransactionTemplate ofItsOwn(PlatformTransactionManager manager) {
        var transaction = new TransactionTemplate(manager);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transaction;
    }

    @Bean
    AuditCommits auditCommits(AuditTrail trail) {
        return new AuditCommits(trail);
    }

    @Bean
    WebMvcConfigurer auditInterceptors(ObjectProvider<AuditTrail> trail, ObjectProvider<Clock> clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AuditInterceptor(trail.getObject(), clock.getObject())).order(-110);
            }
        };
    }
}
