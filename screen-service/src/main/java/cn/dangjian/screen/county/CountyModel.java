package cn.dangjian.screen.county;

import cn.dangjian.screen.live.ChangeSet;
import cn.dangjian.screen.meeting.Meeting;
import cn.dangjian.screen.meeting.MeetingMapper;
import cn.dangjian.screen.organization.OrgTree;
import cn.dangjian.screen.organization.OrganizationMapper;
import cn.dangjian.screen.person.PersonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps the {@link County} of this copy in step with the projections: only what changed is read again (I04). */
@Component
public class CountyModel {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int CHUNK = 500;

    private final OrganizationMapper organizations;
    private final PersonMapper persons;
    private final MeetingMapper meetings;
    private final Clock clock;
    private volatile County county;

    CountyModel(OrganizationMapper organizations, PersonMapper persons, MeetingMapper meetings, Clock clock) {
        this.organizations = organizations;
        this.persons = persons;
        this.meetings = meetings;
        this.clock = clock;
    }

    public County county() {
        County present = county;
        return present == null ? loaded() : present;
    }

    private synchronized County loaded() {
        return county == null ? reload() : county;
    }

    /** Everything anew: at the start, and now and then for what no message told. */
    public synchronized County reload() {
        Instant from = startOfYear(0);
        Map<Long, Meeting> all = meetings.between(from, startOfYear(1)).stream().collect(Collectors.toMap(Meeting::id, it -> it));
        county = new County(new OrgTree(organizations.all()), persons.counts(), all);
        return county;
    }

    /** Reads what changed; answers the meetings among it. */
    public synchronized List<Meeting> refresh(ChangeSet changes) {
        County before = changes.everything() ? reload() : county();
        List<Meeting> changed = find(changes.meetings());
        county = new County(
                changes.organizations() ? new OrgTree(organizations.all()) : before.tree(),
                changes.persons() ? persons.counts() : before.persons(),
                changed.isEmpty() ? before.meetings() : merged(before.meetings(), changed));
        return changed;
    }

    private List<Meeting> find(List<Long> ids) {
        var found = new ArrayList<Meeting>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(meetings.of(ids.subList(from, Math.min(from + CHUNK, ids.size()))));
        }
        return found;
    }

    private Map<Long, Meeting> merged(Map<Long, Meeting> before, List<Meeting> changed) {
        Instant from = startOfYear(0);
        Instant to = startOfYear(1);
        var after = new HashMap<>(before);
        changed.forEach(it -> {
            if (it.startAt().isBefore(from) || !it.startAt().isBefore(to)) {
                after.remove(it.id());
            } else {
                after.put(it.id(), it);
            }
        });
        return after;
    }

    private Instant startOfYear(int ahead) {
        ZonedDateTime now = clock.instant().atZone(ZONE);
        return now.toLocalDate().withDayOfYear(1).plusYears(ahead).atStartOfDay(ZONE).toInstant();
    }
}
