package cn.dangjian.meeting.publishing;

import cn.dangjian.contracts.meeting.MeetingPublished;
import cn.dangjian.contracts.org.PersonView;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.events.Outbox;
import cn.dangjian.meeting.attendance.Participant;
import cn.dangjian.meeting.attendance.ParticipantMapper;
import cn.dangjian.meeting.file.MeetingFiles;
import cn.dangjian.meeting.meeting.Meeting;
import cn.dangjian.meeting.meeting.MeetingLog;
import cn.dangjian.meeting.meeting.MeetingMapper;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 发布会议 (MEET-04 … MEET-09, MEET-17 … MEET-20). */
@Service
class Publishing {

    private final Invitations invitations;
    private final MeetingMapper meetings;
    private final ParticipantMapper participants;
    private final MeetingFiles files;
    private final MeetingLog log;
    private final PublishRequests requests;
    private final Outbox outbox;
    private final IdGenerator ids;
    private final TransactionOperations transactions;
    private final Clock clock;

    Publishing(Invitations invitations, MeetingMapper meetings, ParticipantMapper participants, MeetingFiles files, MeetingLog log, PublishRequests requests, Outbox outbox,
            IdGenerator ids, TransactionOperations transactions, Clock clock) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.participants = participants;
        this.files = files;
        this.log = log;
        this.requests = requests;
        this.outbox = outbox;
        this.ids = ids;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Answers the id of the new meeting; with a key that was used before, the id of then. */
    long publish(MeetingForm form, IdempotencyKey key, CurrentUser user, DataScope scope) {
        var made = key == null ? null : requests.find(user.accountId(), key.value());
        if (made != null) {
            return key.answerOf(made);
        }
        var branch = invitations.branch(form, user, scope);
        var people = invitations.people(form, branch.id());
        var meeting = Meeting.publish(ids.next(), branch, user.accountId(), invitations.plan(form), people.size(), clock.instant());
        try {
            transactions.executeWithoutResult(transaction -> store(meeting, people, form, key, user));
            return meeting.id();
        } catch (DuplicateKeyException repeated) {
            made = key == null ? null : requests.find(user.accountId(), key.value());
            if (made == null) {
                throw repeated;
            }
            return key.answerOf(made);
        }
    }

    private void store(Meeting meeting, List<PersonView> people, MeetingForm form, IdempotencyKey key, CurrentUser user) {
        if (key != null) {
            requests.insert(user.accountId(), key.value(), key.bodyHash(), meeting.id(), meeting.createdAt());
        }
        meetings.insert(meeting);
        participants.insert(people.stream().map(it -> Participant.invite(meeting.id(), it)).toList());
        files.attach(meeting.id(), MeetingFiles.ANNEX, form.fileIds(), user.accountId());
        log.add(new MeetingLog.Entry(ids.next(), meeting.id(), MeetingLog.Action.PUBLISHED, null, user.accountId(), user.name(), meeting.createdAt()));
        outbox.publish(new MeetingPublished(meeting.facts(), people.stream().map(PersonView::accountId).toList()));
    }
}
