package cn.dangjian.testing.sample;

import cn.dangjian.core.event.DomainEvent;

/** Something of the sample; a negative number is poison for its handler. */
public record Happened(String name, int number) implements DomainEvent {

    @Override
    public String topic() {
        return "sample-event";
    }

    @Override
    public String type() {
        return "HAPPENED";
    }

    @Override
    public String key() {
        return name;
    }
}
