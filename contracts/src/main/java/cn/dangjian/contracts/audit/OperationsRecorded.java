package cn.dangjian.contracts.audit;

import cn.dangjian.core.event.DomainEvent;
import java.util.List;

/** Writes of one service for the operation log; one of an administrator, or many of a crowd together. */
public record OperationsRecorded(String service, List<Operation> operations) implements DomainEvent {

    public static final String TOPIC = "audit-event";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return "OPERATIONS_RECORDED";
    }

    @Override
    public String key() {
        return service;
    }
}
