package cn.dangjian.testing.sample;

import cn.dangjian.core.event.DomainEvent;
import cn.dangjian.events.Outbox;
import java.util.List;
import org.apache.seata.spring.annotation.GlobalTransactional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A use case of the sample: tells events, in a local or a global transaction. */
@Component
class Publisher {

    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Publisher(Outbox outbox, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.transaction = transaction;
    }

    @Transactional
    public void publish(List<? extends DomainEvent> events) {
        outbox.publish(events);
    }

    @Transactional
    public void publishAndFail(DomainEvent event) {
        outbox.publish(event);
        throw new IllegalStateException("after publishing");
    }

    void publishWithoutTransaction(DomainEvent event) {
        outbox.publish(event);
    }

    /** The local transaction commits, then something else runs while the global one is still open. */
    @GlobalTransactional
    public void publishGlobally(List<? extends DomainEvent> events, Runnable beforeTheEnd) {
        transaction.executeWithoutResult(status -> outbox.publish(events));
        beforeTheEnd.run();
    }
}
