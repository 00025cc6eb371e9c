package cn.dangjian.data;

import javax.sql.DataSource;
import org.apache.seata.tm.api.FailureHandler;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Prepares the schema for Seata AT where {@code seata.enabled=true}; the starter itself wraps the data source. */
@AutoConfiguration(beforeName = "org.apache.seata.spring.boot.autoconfigure.SeataAutoConfiguration")
@ConditionalOnProperty("seata.enabled")
class SeataAutoConfiguration {

    @Bean
    static UndoLogTable undoLogTable() {
        return new UndoLogTable();
    }

    /** Under the name that Seata's scanner of transactions waits for. */
    @Bean("failureHandler")
    static FailureHandler<?> coordinatorAway() {
        return new CoordinatorAway();
    }

    @Bean
    UndoLogSweep undoLogSweep(DataSource dataSource) {
        return new UndoLogSweep(dataSource);
    }
}
