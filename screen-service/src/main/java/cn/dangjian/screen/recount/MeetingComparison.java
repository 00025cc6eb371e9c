package cn.dangjian.screen.recount;

import cn.dangjian.contracts.meeting.MeetingClient;
import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.screen.meeting.Meeting;
import cn.dangjian.screen.meeting.MeetingMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings, page by page in the order of their ids, which both sides share. */
@Component
class MeetingComparison implements Comparison<Meeting> {

    private static final int PAGE = 500;
    private static final String NONE = "none";

    private final MeetingClient owner;
    private final MeetingMapper mapper;
    private final Clock clock;

    MeetingComparison(MeetingClient owner, MeetingMapper mapper, Clock clock) {
        this.owner = owner;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "meeting";
    }

    @Override
    public List<Difference<Meeting>> find() {
        var differences = new ArrayList<Difference<Meeting>>();
        long after = 0;
        List<MeetingFacts> page;
        do {
            page = owner.facts(after, PAGE);
            if (!page.isEmpty()) {
                long last = page.getLast().meetingId();
                compare(page, mapper.inRange(after, last), differences);
                after = last;
            }
        } while (page.size() == PAGE);
        return differences;
    }

    private void compare(List<MeetingFacts> page, List<Meeting> rows, List<Difference<Meeting>> differences) {
        Instant now = clock.instant();
        Map<Long, Meeting> here = rows.stream().collect(Collectors.toMap(Meeting::id, it -> it));
        for (MeetingFacts facts : page) {
            Meeting truth = Meeting.recounted(facts, now);
            Meeting row = here.remove(truth.id());
            if (row == null || row.version() < truth.version() || (row.version() == truth.version() && !row.agreesWith(truth))) {
                differences.add(new Difference<>(Long.toString(truth.id()), truth.summary(), row == null ? NONE : row.summary(), truth));
            }
        }
        here.values().stream().filter(it -> !it.cancelled()).forEach(it -> differences.add(new Difference<>(Long.toString(it.id()), NONE, it.summary(), gone(it))));
    }

    /** A meeting that its owner no longer has was deleted: it counts like a cancelled one. */
    private static Meeting gone(Meeting it) {
        return new Meeting(it.id(), it.title(), it.meetingType(), it.orgId(), it.orgName(), it.startAt(), it.endAt(), it.invited(), it.signed(), "CANCELLED",
                "MEETING_CANCELLED", it.lastAt(), it.version());
    }

    @Override
    @Transactional
    public void mend(List<Difference<Meeting>> differences) {
        List<Meeting> truths = differences.stream().map(Difference::fact).toList();
        for (int from = 0; from < truths.size(); from += PAGE) {
            mapper.save(truths.subList(from, Math.min(from + PAGE, truths.size())));
        }
        truths.forEach(mapper::correct);
    }
}
