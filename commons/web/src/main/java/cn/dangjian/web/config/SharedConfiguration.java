package cn.dangjian.web.config;

import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.web.dictionary.Dictionaries;
import cn.dangjian.web.dictionary.LiveDictionaries;
import cn.dangjian.web.parameter.LiveParameters;
import cn.dangjian.web.parameter.Parameters;
import cn.dangjian.web.shared.SharedCopies;
import cn.dangjian.web.shared.SharedTableCache;
import cn.dangjian.web.shared.SharedTables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.ObjectMapper;

/** What auth-service keeps for everybody, in the memory of every service. Tests put their own in place. */
@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    SharedTableCache sharedTableCache(StringRedisTemplate redis, @Value("${dangjian.shared-tables:auth:shared:}") String prefix) {
        return new SharedTableCache(redis, prefix);
    }

    @Bean
    @ConditionalOnMissingBean
    SharedTables sharedTables(@Lazy AuthClient auth) {
        return auth::sharedTable;
    }

    @Bean
    SharedCopies sharedCopies(SharedTableCache cache, @Lazy SharedTables source) { // lazy: in auth-service it is a bean over the database
        return new SharedCopies(cache, source);
    }

    @Bean
    @ConditionalOnMissingBean(Parameters.class)
    LiveParameters parameters(SharedCopies copies, ObjectMapper json) {
        return new LiveParameters(copies, json);
    }

    @Bean
    @ConditionalOnMissingBean(Dictionaries.class)
    LiveDictionaries dictionaries(SharedCopies copies, ObjectMapper json) {
        return new LiveDictionaries(copies, json);
    }
}
