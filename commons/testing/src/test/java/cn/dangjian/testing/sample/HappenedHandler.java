package cn.dangjian.testing.sample;

import cn.dangjian.core.event.EventMeta;
import cn.dangjian.events.EventHandler;
import org.springframework.stereotype.Component;

@Component
class HappenedHandler implements EventHandler<Happened> {

    private final Effects effects;

    HappenedHandler(Effects effects) {
        this.effects = effects;
    }

    @Override
    public Class<Happened> event() {
        return Happened.class;
    }

    @Override
    public void on(Happened event, EventMeta meta) {
        effects.add(meta.eventId(), event.name(), event.number());
        effects.refuseNegative(event.number()); // after the effect, which must not stay
    }
}
