package cn.dangjian.auth;

import org.apache.seata.core.context.RootContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work after the present transaction has committed (at once without one), in a transaction of its own and outside of any global one:
 * an ended session stays ended and a grown epoch stays grown, whatever the caller's global transaction comes to.
 */
@Component
public class AfterCommit {

    private final TransactionTemplate own;

    AfterCommit(PlatformTransactionManager transactions) {
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether the present work is part of a global transaction that may still be rolled back. */
    public boolean isGlobal() {
        return RootContext.inGlobalTransaction();
    }

    public void run(Runnable work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            detached(work);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                AfterRelease.then(() -> detached(work));
            }
        });
    }

    private void detached(Runnable work) {
        String xid = RootContext.unbind();
        try {
            own.executeWithoutResult(status -> work.run());
        } finally {
            if (xid != null) {
                RootContext.bind(xid);
            }
        }
    }
}
