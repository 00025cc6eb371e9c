package cn.dangjian.meeting.attendance;

import cn.dangjian.contracts.meeting.MeetingSigned;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.events.Outbox;
import cn.dangjian.meeting.MeetingSettings;
import cn.dangjian.meeting.meeting.Meeting;
import cn.dangjian.meeting.meeting.MeetingMapper;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 扫码签到 (MEET-22 … MEET-24). When a meeting begins, hundreds scan its code within minutes and all count on one row. So everything that can be
 * checked is checked before the transaction, the shared row comes last in it and is held for three short statements.
 */
@Service
public class SignIns {

    private static final DataScope ALL = DataScope.all("whoever is invited may sign in, wherever the meeting belongs");
    private static final int TRIES = 3;

    /** @param repeated this person had signed in before; nothing changed */
    public record SignedIn(long meetingId, String title, Instant signedAt, boolean repeated) {
    }

    private final SignInToken tokens;
    private final MeetingMapper meetings;
    private final ParticipantMapper participants;
    private final MeetingSettings settings;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    SignIns(SignInToken tokens, MeetingMapper meetings, ParticipantMapper participants, MeetingSettings settings, Outbox outbox, TransactionOperations transactions, Clock clock) {
        this.tokens = tokens;
        this.meetings = meetings;
        this.participants = participants;
        this.settings = settings;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    public SignedIn signIn(String token, CurrentUser user) {
        Meeting meeting = meetings.find(tokens.verify(token), ALL);
        if (meeting == null) {
            throw Problem.notFound("MEETING_GONE", "会议不存在或已被删除");
        }
        Participant participant = participants.ofAccount(meeting.id(), user.accountId());
        Instant now = clock.instant();
        SignInPolicy.check(meeting, participant, settings.signInWindow(), now);
        if (participant.signedAt() == null && signOnce(meeting.id(), participant, user, now)) {
            return new SignedIn(meeting.id(), meeting.title(), now, false);
        }
        return new SignedIn(meeting.id(), meeting.title(), participants.ofAccount(meeting.id(), user.accountId()).signedAt(), true);
    }

    /** An edit in the same moment may take the rows in the other order; the database then picks one of the two to try again. */
    private boolean signOnce(long meetingId, Participant participant, CurrentUser user, Instant now) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Boolean.TRUE.equals(transactions.execute(transaction -> sign(meetingId, participant, user, now)));
            } catch (PessimisticLockingFailureException deadlock) {
                if (attempt == TRIES) {
                    throw Problem.unavailable("BUSY", "签到人数较多,请再扫一次");
                }
            }
        }
    }

    private boolean sign(long meetingId, Participant participant, CurrentUser user, Instant now) {
        if (participants.sign(meetingId, participant.accountId(), now, user.client().name()) == 0) {
            return false;
        }
        if (meetings.addSignIn(meetingId, ALL) == 0) {
            throw Problem.conflict("MEETING_CANCELLED", "会议已取消");
        }
        Meeting counted = meetings.find(meetingId, ALL);
        if (counted.evaluate(settings.heldRule())) {
            meetings.save(counted, ALL);
        }
        outbox.publish(new MeetingSigned(counted.facts(), participant.memberId(), participant.accountId(), participant.name(), now));
        return true;
    }
}
