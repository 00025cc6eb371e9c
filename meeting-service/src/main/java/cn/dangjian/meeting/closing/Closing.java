package cn.dangjian.meeting.closing;

import cn.dangjian.contracts.meeting.MeetingClosed;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.events.Outbox;
import cn.dangjian.meeting.MeetingSettings;
import cn.dangjian.meeting.meeting.Meeting;
import cn.dangjian.meeting.meeting.MeetingMapper;
import cn.dangjian.meeting.meeting.MeetingStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Closes meetings whose end has passed and tells whether they were held. Each meeting is closed in a transaction of its own, on a locked row that is
 * looked at again: so a run may stop anywhere, be repeated or meet another one.
 */
@Service
class Closing {

    private static final Logger log = LoggerFactory.getLogger(Closing.class);
    private static final DataScope ALL = DataScope.all("job meetingClose closes the meetings of the whole county");
    private static final int BATCH = 200;

    private final MeetingMapper meetings;
    private final MeetingSettings settings;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    Closing(MeetingMapper meetings, MeetingSettings settings, Outbox outbox, TransactionOperations transactions, Clock clock) {
        this.meetings = meetings;
        this.settings = settings;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Answers how many meetings of this shard were closed. */
    int closeEnded(int shard, int shards) {
        Instant now = clock.instant();
        Instant before = now.minus(settings.signInWindow().delay());
        int closed = 0;
        List<Long> batch = meetings.ended(before, shard, shards, 0, BATCH, ALL);
        while (!batch.isEmpty()) {
            closed += (int) batch.stream().filter(id -> close(id, now)).count();
            batch = meetings.ended(before, shard, shards, batch.getLast(), BATCH, ALL);
        }
        return closed;
    }

    private boolean close(long id, Instant now) {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            Meeting meeting = meetings.lock(id, ALL);
            if (meeting == null || !meeting.close(now, settings.signInWindow(), settings.heldRule())) {
                return false;
            }
            meetings.save(meeting, ALL);
            outbox.publish(new MeetingClosed(meeting.facts(), meeting.status() == MeetingStatus.HELD));
            log.info("meeting {} closed as {}", id, meeting.status());
            return true;
        }));
    }
}
