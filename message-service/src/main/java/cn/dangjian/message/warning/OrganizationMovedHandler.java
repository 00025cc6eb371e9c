package cn.dangjian.message.warning;

import cn.dangjian.contracts.org.OrganizationChanged;
import cn.dangjian.core.event.EventMeta;
import cn.dangjian.events.EventHandler;
import org.springframework.stereotype.Component;

/** ORG_CHANGED → warnings follow a moved organisation. */
@Component
class OrganizationMovedHandler implements EventHandler<OrganizationChanged> {

    private final Warnings warnings;

    OrganizationMovedHandler(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public Class<OrganizationChanged> event() {
        return OrganizationChanged.class;
    }

    @Override
    public void on(OrganizationChanged event, EventMeta meta) {
        warnings.moved(event);
    }
}
