package cn.dangjian.screen.meeting;

import cn.dangjian.screen.live.Changes;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The projection of the meetings: the newest facts of each, in whatever order events come. */
@Component
class Meetings {

    private final MeetingMapper mapper;
    private final Changes changes;

    Meetings(MeetingMapper mapper, Changes changes) {
        this.mapper = mapper;
        this.changes = changes;
    }

    /** The newest state of each meeting, in one order of row locks for all copies: a burst of sign-ins of one meeting becomes one row. */
    static List<Meeting> newest(Collection<Meeting> states) {
        Map<Long, Meeting> byMeeting = new HashMap<>();
        states.forEach(it -> byMeeting.merge(it.id(), it, (a, b) -> a.version() >= b.version() ? a : b));
        return byMeeting.values().stream().sorted(Comparator.comparingLong(Meeting::id)).toList();
    }

    void save(Collection<Meeting> states) {
        List<Meeting> newest = newest(states);
        mapper.save(newest);
        changes.meetings(newest.stream().map(Meeting::id).toList());
    }
}
