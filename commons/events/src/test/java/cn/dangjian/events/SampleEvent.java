package cn.dangjian.events;

import cn.dangjian.core.event.DomainEvent;
import java.time.Instant;
import java.util.List;

record SampleEvent(long id, String name, Instant at, List<Long> members) implements DomainEvent {

    @Override
    public String topic() {
        return "sample-event";
    }

    @Override
    public String type() {
        return "SAMPLED";
    }

    @Override
    public String key() {
        return Long.toString(id);
    }
}
