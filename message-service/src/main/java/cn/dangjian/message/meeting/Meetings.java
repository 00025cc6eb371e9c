package cn.dangjian.message.meeting;

import cn.dangjian.contracts.meeting.MeetingCancelled;
import cn.dangjian.contracts.meeting.MeetingChanged;
import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.contracts.meeting.MeetingPublished;
import cn.dangjian.contracts.meeting.MeetingSigned;
import cn.dangjian.core.event.EventMeta;
import cn.dangjian.message.inbox.Inboxes;
import cn.dangjian.message.live.Changes;
import cn.dangjian.message.warning.Warnings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What meetings mean for the people invited: notices, the echo feed, warnings that heal (MSG-05, MSG-08, MSG-16). Any order and repetition of events ends in the same state. */
@Service
public class Meetings {

    private static final int CHUNK = 1_000;
    /** One order of row locks for all copies. */
    private static final Comparator<MeetingSigned> BY_ROW = Comparator.<MeetingSigned>comparingLong(it -> it.meeting().meetingId()).thenComparingLong(MeetingSigned::accountId);

    private final MeetingMapper mapper;
    private final Inboxes inboxes;
    private final Warnings warnings;
    private final Changes changes;

    Meetings(MeetingMapper mapper, Inboxes inboxes, Warnings warnings, Changes changes) {
        this.mapper = mapper;
        this.inboxes = inboxes;
        this.warnings = warnings;
        this.changes = changes;
    }

    @Transactional
    public void published(MeetingPublished event, EventMeta meta) {
        saveRoster(event.meeting(), event.participants());
        inboxes.deliver(MeetingNotices.published(event.meeting(), meta), event.participants());
    }

    /** Participants are told while the change still matters to them: a correction after the start, like a status set by hand, is none of their business. */
    @Transactional
    public void changed(MeetingChanged event, EventMeta meta) {
        saveRoster(event.meeting(), event.participants());
        if (event.meeting().startAt().isAfter(meta.occurredAt())) {
            inboxes.deliver(MeetingNotices.changed(event.meeting(), meta), event.participants());
        }
    }

    @Transactional
    public void cancelled(MeetingCancelled event, EventMeta meta) {
        saveFacts(event.meeting());
        inboxes.deliver(MeetingNotices.cancelled(event.meeting(), event.reason(), meta), event.participants());
        changes.echo(event.participants());
    }

    /** One small write for a burst of sign-ins; the facts in them change nothing here. */
    @Transactional
    public void signed(List<MeetingSigned> events) {
        mapper.saveSignIns(events.stream().sorted(BY_ROW).toList());
        changes.echo(events.stream().map(MeetingSigned::accountId).toList());
    }

    /** Closing, minutes and whatever else carries the present facts. */
    @Transactional
    public void saveFacts(MeetingFacts facts) {
        mapper.saveFacts(facts);
        if (facts.status().equals("HELD")) {
            warnings.heal(facts);
        }
    }

    public List<Participation> current(long account, Instant now) {
        return mapper.current(account, now);
    }

    private void saveRoster(MeetingFacts facts, Collection<Long> participants) {
        saveFacts(facts);
        mapper.saveRosterVersion(facts.meetingId(), facts.version());
        var sorted = new ArrayList<>(new TreeSet<>(participants));
        for (int from = 0; from < sorted.size(); from += CHUNK) {
            mapper.saveRoster(facts.meetingId(), facts.version(), sorted.subList(from, Math.min(from + CHUNK, sorted.size())));
        }
        changes.echo(mapper.accounts(facts.meetingId()));
    }
}
