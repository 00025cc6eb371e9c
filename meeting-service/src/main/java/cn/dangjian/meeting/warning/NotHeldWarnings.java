package cn.dangjian.meeting.warning;

import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.contracts.message.WarningRaised;
import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.events.Outbox;
import cn.dangjian.meeting.directory.Directory;
import cn.dangjian.meeting.meeting.MeetingMapper;
import cn.dangjian.meeting.meeting.MeetingMapper.Held;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Finds what each branch should have held in a period that has ended and did not (MSG-08, spec 03 §3.6). */
@Service
class NotHeldWarnings {

    private static final DataScope ALL = DataScope.all("job meetingNotHeldWarnings looks at every branch of the county");

    private final Directory directory;
    private final MeetingMapper meetings;
    private final RaisedWarningMapper raised;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    NotHeldWarnings(Directory directory, MeetingMapper meetings, RaisedWarningMapper raised, Outbox outbox, TransactionOperations transactions, Clock clock) {
        this.directory = directory;
        this.meetings = meetings;
        this.raised = raised;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Raises what is missing in the periods that ended before the date, for the branches of this shard; answers how many were new. */
    int raise(LocalDate date, int shard, int shards) {
        List<OrganizationView> branches = directory.organizations().stream().filter(it -> it.enabled() && it.type().equals("BRANCH") && it.id() % shards == shard).toList();
        int fresh = 0;
        for (Period period : Period.endedBefore(date)) {
            Set<Held> held = Set.copyOf(meetings.held(period.from(), period.until(), ALL));
            for (OrganizationView branch : branches) {
                fresh += raise(missing(branch, period, held));
            }
        }
        return fresh;
    }

    private static List<WarningRaised> missing(OrganizationView branch, Period period, Set<Held> held) {
        return Arrays.stream(MeetingType.values()).filter(type -> type.frequency() == period.frequency() && !held.contains(new Held(branch.id(), type)))
                .map(type -> new WarningRaised(branch.id(), branch.path(), branch.name(), "MEETING_NOT_HELD:" + type, period.key(), period.notHeld(branch.name(), type))).toList();
    }

    private int raise(List<WarningRaised> warnings) {
        if (warnings.isEmpty()) {
            return 0;
        }
        return transactions.execute(transaction -> {
            List<WarningRaised> fresh = warnings.stream().filter(it -> raised.note(it, clock.instant()) == 1).toList();
            outbox.publish(fresh);
            return fresh.size();
        });
    }
}
