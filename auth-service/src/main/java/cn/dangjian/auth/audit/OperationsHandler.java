package cn.dangjian.auth.audit;

import cn.dangjian.contracts.audit.OperationsRecorded;
import cn.dangjian.events.BatchEventHandler;
import cn.dangjian.events.Delivery;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes in what the services have noted. */
@Component
class OperationsHandler implements BatchEventHandler<OperationsRecorded> {

    private final OperationChain chain;

    OperationsHandler(OperationChain chain) {
        this.chain = chain;
    }

    @Override
    public Class<OperationsRecorded> event() {
        return OperationsRecorded.class;
    }

    @Override
    public void on(List<Delivery<OperationsRecorded>> deliveries) {
        chain.append(deliveries.stream().flatMap(delivery -> delivery.event().operations().stream()).toList());
    }
}
