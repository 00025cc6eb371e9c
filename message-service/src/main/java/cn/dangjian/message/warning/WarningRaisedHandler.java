package cn.dangjian.message.warning;

import cn.dangjian.contracts.message.WarningRaised;
import cn.dangjian.core.event.EventMeta;
import cn.dangjian.events.EventHandler;
import org.springframework.stereotype.Component;

/** WARNING_RAISED → a warning of the branch (MSG-08). */
@Component
class WarningRaisedHandler implements EventHandler<WarningRaised> {

    private final Warnings warnings;

    WarningRaisedHandler(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public Class<WarningRaised> event() {
        return WarningRaised.class;
    }

    @Override
    public void on(WarningRaised event, EventMeta meta) {
        warnings.raise(event, meta.occurredAt());
    }
}
