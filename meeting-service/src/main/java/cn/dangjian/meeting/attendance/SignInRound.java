package cn.dangjian.meeting.attendance;

import cn.dangjian.contracts.meeting.MeetingSigned;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.events.Outbox;
import cn.dangjian.meeting.MeetingSettings;
import cn.dangjian.meeting.meeting.HeldRule;
import cn.dangjian.meeting.meeting.Meeting;
import cn.dangjian.meeting.meeting.MeetingMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scans that arrived together, in one transaction: the rows of their meetings are locked first and in order, as every change of a meeting does, so
 * sign-ins neither wait in a ring nor see a meeting that is being edited. What one scan is refused for is no concern of its neighbours.
 */
@Component
class SignInRound {

    private static final DataScope ALL = DataScope.all("whoever is invited may sign in, wherever the meeting belongs");

    /** What became of a scan: one of the two is null. */
    record Outcome(SignedIn signedIn, Problem refusal) {
    }

    private record Invitation(long meetingId, long accountId) {
    }

    private final MeetingMapper meetings;
    private final ParticipantMapper participants;
    private final MeetingSettings settings;
    private final Outbox outbox;

    SignInRound(MeetingMapper meetings, ParticipantMapper participants, MeetingSettings settings, Outbox outbox) {
        this.meetings = meetings;
        this.participants = participants;
        this.settings = settings;
        this.outbox = outbox;
    }

    /** In the order of the scans. */
    @Transactional
    public List<Outcome> signIn(List<Scan> scans) {
        var ids = scans.stream().map(Scan::meetingId).collect(Collectors.toCollection(TreeSet::new));
        var accounts = scans.stream().map(Scan::accountId).collect(Collectors.toCollection(TreeSet::new));
        Map<Long, Meeting> found = meetings.lockAll(ids, ALL).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        Map<Invitation, Participant> invited = participants.among(ids, accounts).stream().collect(Collectors.toMap(it -> new Invitation(it.meetingId(), it.accountId()), Function.identity()));
        HeldRule rule = settings.heldRule();
        var fresh = new LinkedHashMap<Invitation, Scan>();
        var told = new ArrayList<MeetingSigned>();
        var counted = new LinkedHashSet<Meeting>();
        var outcomes = new ArrayList<Outcome>();
        for (Scan scan : scans) {
            var invitation = new Invitation(scan.meetingId(), scan.accountId());
            Meeting meeting = found.get(scan.meetingId());
            Participant participant = invited.get(invitation);
            Problem refusal = refusal(meeting, participant, scan);
            if (refusal != null) {
                outcomes.add(new Outcome(null, refusal));
            } else if (participant.signedAt() != null || fresh.containsKey(invitation)) {
                var before = participant.signedAt() != null ? participant.signedAt() : fresh.get(invitation).at();
                outcomes.add(new Outcome(new SignedIn(meeting.id(), meeting.title(), before, true), null));
            } else {
                meeting.countSignIn(rule);
                counted.add(meeting);
                fresh.put(invitation, scan);
                told.add(new MeetingSigned(meeting.facts(), participant.memberId(), participant.accountId(), participant.name(), scan.at()));
                outcomes.add(new Outcome(new SignedIn(meeting.id(), meeting.title(), scan.at(), false), null));
            }
        }
        write(fresh, counted, told);
        return outcomes;
    }

    private void write(Map<Invitation, Scan> fresh, LinkedHashSet<Meeting> counted, List<MeetingSigned> told) {
        if (fresh.isEmpty()) {
            return;
        }
        if (participants.sign(fresh.values()) != fresh.size()) {
            throw new IllegalStateException("sign-ins changed although their meetings were locked");
        }
        counted.forEach(meeting -> meetings.saveSignIns(meeting, ALL));
        outbox.publish(told, MeetingSigned::accountId);
    }

    private Problem refusal(Meeting meeting, Participant participant, Scan scan) {
        try {
            if (meeting == null) {
                throw Problem.notFound("MEETING_GONE", "会议不存在或已被删除");
            }
            SignInPolicy.check(meeting, participant, settings.signInWindow(), scan.at());
            return null;
        } catch (Problem refused) {
            return refused;
        }
    }
}
