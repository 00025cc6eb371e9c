package cn.dangjian.data;

import cn.dangjian.core.page.PageQuery;
import com.baomidou.mybatisplus.annotation.DbType;
import com.baomidou.mybatisplus.autoconfigure.ConfigurationCustomizer;
import com.baomidou.mybatisplus.core.incrementer.IdentifierGenerator;
import com.baomidou.mybatisplus.extension.plugins.MybatisPlusInterceptor;
import com.baomidou.mybatisplus.extension.plugins.inner.PaginationInnerInterceptor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.apache.ibatis.session.LocalCacheScope;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;

/** MyBatis-Plus, ids and migrations, the same for every service. */
@AutoConfiguration(beforeName = "com.baomidou.mybatisplus.autoconfigure.MybatisPlusAutoConfiguration")
class DataAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MybatisPlusInterceptor mybatisPlusInterceptor() {
        var pagination = new PaginationInnerInterceptor(DbType.MARIADB);
        pagination.setMaxLimit((long) PageQuery.MAX_SIZE);
        var interceptor = new MybatisPlusInterceptor();
        interceptor.addInnerInterceptor(pagination);
        return interceptor;
    }

    @Bean
    ConfigurationCustomizer mybatisSettings() {
        return configuration -> {
            configuration.setMapUnderscoreToCamelCase(true);
            configuration.setArgNameBasedConstructorAutoMapping(true); // records are filled by name, in any order of columns
            configuration.setLocalCacheScope(LocalCacheScope.STATEMENT); // the same query twice in a transaction asks twice
            configuration.setDefaultStatementTimeout(30);
            configuration.getTypeHandlerRegistry().register(Instant.class, new InstantHandler());
            configuration.getTypeHandlerRegistry().register(LocalDateTime.class, new LocalDateTimeHandler());
        };
    }

    /** Business time; tests replace it. */
    @Bean
    RowLockRefusals rowLockRefusals() {
        return new RowLockRefusals();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    @ConditionalOnMissingBean
    @DependsOnDatabaseInitialization
    IdGenerator idGenerator(DataSource dataSource) {
        return new Snowflake(Clock.systemUTC(), WorkerLease.take(dataSource));
    }

    @Bean
    @ConditionalOnMissingBean
    IdentifierGenerator identifierGenerator(IdGenerator ids) {
        return entity -> ids.next();
    }

    /** Tables that every service has (ids, outbox, inbox, undo log) beside the service's own; a later library may bring an earlier version number. */
    @Bean
    FlywayConfigurationCustomizer commonMigrations() {
        return flyway -> flyway.locations("classpath:db/common", "classpath:db/migration").outOfOrder(true).baselineOnMigrate(true).baselineVersion("0").cleanDisabled(true);
    }
}
