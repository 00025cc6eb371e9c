package cn.dangjian.testing.sample;

import cn.dangjian.core.event.DomainEvent;

/** Handled in batches; a negative number is poison for the whole batch it is in. */
public record Counted(String name, int number) implements DomainEvent {

    @Override
    public String topic() {
        return "sample-event";
    }

    @Override
    public String type() {
        return "COUNTED";
    }

    @Override
    public String key() {
        return name + number;
    }
}
