package cn.dangjian.events;

import cn.dangjian.core.event.ActorSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Outbox, relay, inbox and consumer of a service. */
@AutoConfiguration(afterName = {"org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
        "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"})
@EnableConfigurationProperties(EventsProperties.class)
class EventsAutoConfiguration {

    @Bean
    Outbox outbox(JdbcTemplate jdbc, Clock clock, ObjectProvider<ActorSource> actor, ObjectProvider<Relay> relay) {
        return new Outbox(jdbc, clock, actor.getIfAvailable(() -> () -> null), () -> relay.ifAvailable(Relay::wake));
    }

    @Bean
    Subscriptions eventSubscriptions(ObjectProvider<EventHandler<?>> handlers, ObjectProvider<BatchEventHandler<?>> batchHandlers) {
        return new Subscriptions(handlers.stream().toList(), batchHandlers.stream().toList());
    }

    @Bean
    Inbox inbox(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new Inbox(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    DeadLetters deadLetters(JdbcTemplate jdbc, Inbox inbox, Subscriptions subscriptions) {
        return new DeadLetters(jdbc, inbox, subscriptions);
    }

    @Bean
    Deliveries eventDeliveries(Subscriptions subscriptions, Inbox inbox, DeadLetters deadLetters, EventsProperties properties) {
        return new Deliveries(subscriptions, inbox, deadLetters, properties.maxAttempts());
    }

    @Bean
    Backlog eventBacklog(JdbcTemplate jdbc) {
        return new Backlog(jdbc);
    }

    /** What talks to the broker. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "dangjian.events.enabled", matchIfMissing = true)
    static class Broker {

        @Bean
        RocketClient rocketClient(@Value("${spring.application.name}") String application, EventsProperties properties) {
            return new RocketClient(application, properties);
        }

        @Bean
        Relay relay(DataSource dataSource, RocketClient client, EventsProperties properties) {
            return new Relay(dataSource, client, properties);
        }

        @Bean
        EventConsumer eventConsumer(RocketClient client, Subscriptions subscriptions, Deliveries deliveries) {
            return new EventConsumer(client, subscriptions, deliveries);
        }
    }
}
