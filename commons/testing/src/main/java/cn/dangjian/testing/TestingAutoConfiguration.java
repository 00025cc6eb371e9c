package cn.dangjian.testing;

import cn.dangjian.web.security.RightsLoader;
import cn.dangjian.web.security.ServiceTokens;
import cn.dangjian.web.shared.SharedTables;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Beans that tests of a service use; they come before the real ones, which then stand back. */
@AutoConfiguration(beforeName = {"cn.dangjian.web.config.WebAutoConfiguration", "cn.dangjian.data.DataAutoConfiguration"})
@ConditionalOnProperty("dangjian.test.middleware")
class TestingAutoConfiguration {

    @Bean
    TestSchema testSchema(Environment environment) {
        return new TestSchema(environment);
    }

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    /** auth-service has its own sessions and grants and keeps them. */
    @Bean
    @ConditionalOnMissingBean(RightsLoader.class)
    TestUsers testUsers() {
        return new TestUsers();
    }

    /** auth-service has the real ones. */
    @Bean
    @ConditionalOnMissingBean(SharedTables.class)
    TestParameters testParameters() {
        return new TestParameters();
    }

    @Bean
    @ConditionalOnMissingBean(SharedTables.class)
    TestDictionaries testDictionaries() {
        return new TestDictionaries();
    }

    @Bean
    TestHttp testHttp(Environment environment, ObjectProvider<ServiceTokens> tokens, ObjectProvider<TestUsers> users) {
        return new TestHttp(environment, tokens::getObject, users.getIfAvailable());
    }
}
