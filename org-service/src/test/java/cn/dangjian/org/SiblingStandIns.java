package cn.dangjian.org;

import cn.dangjian.contracts.auth.AuthClient;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets {@link AccountBook} come before the Feign client, which claims to be the primary one. */
@TestConfiguration
class SiblingStandIns {

    @Bean
    static BeanFactoryPostProcessor accountBookFirst() {
        return factory -> factory.getBeanDefinition(AuthClient.class.getName()).setPrimary(false);
    }
}
