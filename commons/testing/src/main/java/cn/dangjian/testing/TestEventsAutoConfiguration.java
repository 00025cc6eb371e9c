package cn.dangjian.testing;

import cn.dangjian.events.TestDeliveries;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link TestEvents} for services with an outbox. */
@AutoConfiguration(afterName = "cn.dangjian.events.EventsAutoConfiguration")
@ConditionalOnProperty("dangjian.test.middleware")
@Import(TestDeliveries.class)
class TestEventsAutoConfiguration {

    @Bean
    TestEvents testEvents(JdbcTemplate jdbc, TestDeliveries deliveries, Clock clock) {
        return new TestEvents(jdbc, deliveries, clock);
    }
}
