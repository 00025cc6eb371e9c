package cn.dangjian.data;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Prepares the schema for Seata AT where {@code seata.enabled=true}; the starter itself wraps the data source. */
@AutoConfiguration
@ConditionalOnProperty("seata.enabled")
class SeataAutoConfiguration {

    @Bean
    static UndoLogTable undoLogTable() {
        return new UndoLogTable();
    }

    @Bean
    GlobalLockRefusals globalLockRefusals() {
        return new GlobalLockRefusals();
    }

    @Bean
    UndoLogSweep undoLogSweep(DataSource dataSource) {
        return new UndoLogSweep(dataSource);
    }
}
