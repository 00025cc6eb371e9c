package cn.dangjian.auth;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/**
 * Transactions after which work can follow. Spring calls its own {@code afterCommit} while the connection is still held: work that needs one of its own
 * would take a second from the pool, and as many callers at once as the pool has connections would wait for one another until they all give up.
 */
final class AfterRelease implements PlatformTransactionManager {

    private static final ThreadLocal<List<Runnable>> WAITING = ThreadLocal.withInitial(ArrayList::new);

    @Configuration(proxyBeanMethods = false)
    static class Transactions {

        @Bean
        PlatformTransactionManager transactionManager(DataSource database) {
            return new AfterRelease(new JdbcTransactionManager(database));
        }
    }

    private final PlatformTransactionManager jdbc;

    AfterRelease(PlatformTransactionManager jdbc) {
        this.jdbc = jdbc;
    }

    /** For a transaction that has just committed: runs as soon as its connection is back in the pool. */
    static void then(Runnable work) {
        WAITING.get().add(work);
    }

    @Override
    public TransactionStatus getTransaction(TransactionDefinition definition) {
        return jdbc.getTransaction(definition);
    }

    @Override
    public void commit(TransactionStatus status) {
        try {
            jdbc.commit(status);
        } finally {
            List<Runnable> work = WAITING.get();
            WAITING.remove();
            work.forEach(Runnable::run);
        }
    }

    @Override
    public void rollback(TransactionStatus status) {
        jdbc.rollback(status);
    }
}
