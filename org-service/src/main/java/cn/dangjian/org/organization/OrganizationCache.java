package cn.dangjian.org.organization;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The tree in memory. This copy of the service sees its own changes at once, those of other copies within a second. */
@Component
public class OrganizationCache {

    private static final long CHECK_EVERY = Duration.ofSeconds(1).toNanos();

    private final OrganizationMapper mapper;
    private volatile OrganizationTree tree;
    private volatile long checkedAt;

    OrganizationCache(OrganizationMapper mapper) {
        this.mapper = mapper;
    }

    public OrganizationTree tree() {
        var known = tree;
        return known != null && System.nanoTime() - checkedAt < CHECK_EVERY ? known : check();
    }

    private synchronized OrganizationTree check() {
        var known = tree;
        if (known == null || System.nanoTime() - checkedAt >= CHECK_EVERY) {
            long version = mapper.treeVersion();
            if (known == null || known.version() != version) {
                known = new OrganizationTree(version, mapper.all());
            }
            tree = known;
            checkedAt = System.nanoTime();
        }
        return known;
    }

    /** The rows as they are inside the present transaction, past the cache. */
    OrganizationTree fresh() {
        return new OrganizationTree(mapper.treeVersion(), mapper.all());
    }

    /** Forgets the tree when the present transaction is over. */
    void forgetAfterTransaction() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }

    /** Waits for a load that may still have read the rows of before. */
    private synchronized void forget() {
        tree = null;
    }
}
