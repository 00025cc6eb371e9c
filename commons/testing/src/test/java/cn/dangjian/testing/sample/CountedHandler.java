package cn.dangjian.testing.sample;

import cn.dangjian.events.BatchEventHandler;
import cn.dangjian.events.Delivery;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CountedHandler implements BatchEventHandler<Counted> {

    private final Effects effects;

    CountedHandler(Effects effects) {
        this.effects = effects;
    }

    @Override
    public Class<Counted> event() {
        return Counted.class;
    }

    @Override
    public void on(List<Delivery<Counted>> deliveries) {
        for (var delivery : deliveries) {
            effects.add(delivery.meta().eventId(), delivery.event().name(), delivery.event().number());
            effects.refuseNegative(delivery.event().number());
        }
    }
}
