package cn.dangjian.screen.organization;

import cn.dangjian.contracts.org.OrganizationChanged;
import cn.dangjian.core.event.EventMeta;
import cn.dangjian.events.EventHandler;
import cn.dangjian.screen.live.Changes;
import org.springframework.stereotype.Component;

/** ORG_CHANGED → the projection of the organisations. */
@Component
class OrganizationChangedHandler implements EventHandler<OrganizationChanged> {

    private final OrganizationMapper mapper;
    private final Changes changes;

    OrganizationChangedHandler(OrganizationMapper mapper, Changes changes) {
        this.mapper = mapper;
        this.changes = changes;
    }

    @Override
    public Class<OrganizationChanged> event() {
        return OrganizationChanged.class;
    }

    @Override
    public void on(OrganizationChanged event, EventMeta meta) {
        mapper.save(Organization.of(event.organization(), event.removed()));
        changes.organizations();
    }
}
