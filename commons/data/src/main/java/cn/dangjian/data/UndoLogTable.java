package cn.dangjian.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.io.ClassPathResource;

/** Seata looks for {@code undo_log} while it wraps the data source, which is before Flyway can run: so the table is made here, from the same file. */
final class UndoLogTable implements BeanPostProcessor, PriorityOrdered {

    static final String SCRIPT = "db/common/V20261123000002__undo_log.sql";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof DataSource dataSource) {
            try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
                statement.execute(new ClassPathResource(SCRIPT).getContentAsString(StandardCharsets.UTF_8));
            } catch (SQLException | IOException e) {
                throw new IllegalStateException("table undo_log of Seata cannot be made: is the database reachable and does its user own the schema?", e);
            }
        }
        return bean;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
