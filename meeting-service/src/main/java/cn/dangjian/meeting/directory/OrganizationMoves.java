package cn.dangjian.meeting.directory;

import cn.dangjian.contracts.org.OrganizationChanged;
import cn.dangjian.core.event.EventMeta;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.events.EventHandler;
import cn.dangjian.meeting.meeting.MeetingMapper;
import org.springframework.stereotype.Component;

/**
 * Keeps place and name of the branch on its meetings, by which data scopes find them. It asks for the present tree instead of
 * applying the event's own paths: so events of nested moves may come in any order.
 */
@Component
class OrganizationMoves implements EventHandler<OrganizationChanged> {

    private static final DataScope ALL = DataScope.all("an organisation moved with all its meetings");

    private final Directory directory;
    private final MeetingMapper meetings;

    OrganizationMoves(Directory directory, MeetingMapper meetings) {
        this.directory = directory;
        this.meetings = meetings;
    }

    @Override
    public Class<OrganizationChanged> event() {
        return OrganizationChanged.class;
    }

    @Override
    public void on(OrganizationChanged event, EventMeta meta) {
        if (event.removed()) {
            return; // only organisations without meetings' people can go; what they did stays on record
        }
        String step = "/" + event.organization().id() + "/";
        directory.organizations().stream().filter(it -> it.path().contains(step)).forEach(it -> meetings.relocate(it.id(), it.path(), it.name(), ALL));
    }
}
