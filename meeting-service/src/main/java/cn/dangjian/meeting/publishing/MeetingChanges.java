package cn.dangjian.meeting.publishing;

import cn.dangjian.contracts.meeting.MeetingCancelled;
import cn.dangjian.contracts.meeting.MeetingChanged;
import cn.dangjian.contracts.org.PersonView;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.events.Outbox;
import cn.dangjian.meeting.MeetingSettings;
import cn.dangjian.meeting.access.MeetingAccess;
import cn.dangjian.meeting.attendance.Participant;
import cn.dangjian.meeting.attendance.ParticipantMapper;
import cn.dangjian.meeting.file.MeetingFiles;
import cn.dangjian.meeting.meeting.Meeting;
import cn.dangjian.meeting.meeting.MeetingLog;
import cn.dangjian.meeting.meeting.MeetingLog.Action;
import cn.dangjian.meeting.meeting.MeetingMapper;
import cn.dangjian.meeting.meeting.MeetingPlan;
import cn.dangjian.meeting.meeting.MeetingStatus;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 修改, 取消, 删除 and the override of the status (MEET-14), each on a locked row and with an entry in the log. */
@Service
class MeetingChanges {

    private final MeetingAccess access;
    private final MeetingMapper meetings;
    private final ParticipantMapper participants;
    private final MeetingFiles files;
    private final MeetingLog log;
    private final MeetingSettings settings;
    private final Outbox outbox;
    private final IdGenerator ids;
    private final Clock clock;

    MeetingChanges(MeetingAccess access, MeetingMapper meetings, ParticipantMapper participants, MeetingFiles files, MeetingLog log, MeetingSettings settings, Outbox outbox,
            IdGenerator ids, Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.participants = participants;
        this.files = files;
        this.log = log;
        this.settings = settings;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param people the whole new list; null = leave the list of participants as it is */
    @Transactional
    public void edit(long id, MeetingPlan plan, List<PersonView> people, List<Long> fileIds, CurrentUser user, DataScope scope) {
        Meeting meeting = access.locked(id, scope);
        var present = participants.of(id);
        var wanted = people == null ? present : merge(id, present, people);
        meeting.edit(plan, wanted.size(), clock.instant(), settings.heldRule());
        meetings.save(meeting, scope);
        files.attach(id, MeetingFiles.ANNEX, fileIds, user.accountId());
        note(id, Action.EDITED, null, user);
        outbox.publish(new MeetingChanged(meeting.facts(), accounts(wanted)));
    }

    /** Whoever has signed in already stays on the list: an early sign-in is a fact. */
    private List<Participant> merge(long id, List<Participant> present, List<PersonView> people) {
        Map<Long, PersonView> wanted = people.stream().collect(Collectors.toMap(PersonView::memberId, Function.identity()));
        var leaving = present.stream().filter(it -> !wanted.containsKey(it.memberId())).toList();
        if (!leaving.isEmpty() && participants.remove(id, leaving.stream().map(Participant::memberId).toList()) < leaving.size()) {
            throw Problem.invalidField("PARTICIPANT_SIGNED", "participantIds", "已签到的人员不能从参会名单中移除");
        }
        var known = present.stream().map(Participant::memberId).collect(Collectors.toSet());
        var joining = people.stream().filter(it -> !known.contains(it.memberId())).map(it -> Participant.invite(id, it)).toList();
        if (!joining.isEmpty()) {
            participants.insert(joining);
        }
        return participants.of(id);
    }

    @Transactional
    public void cancel(long id, String reason, CurrentUser user, DataScope scope) {
        Meeting meeting = access.locked(id, scope);
        meeting.cancel(clock.instant());
        meetings.save(meeting, scope);
        note(id, Action.CANCELLED, reason, user);
        outbox.publish(new MeetingCancelled(meeting.facts(), reason, accounts(participants.of(id))));
    }

    @Transactional
    public void delete(long id, CurrentUser user, DataScope scope) {
        Meeting meeting = access.locked(id, scope);
        boolean announced = meeting.status() != MeetingStatus.CANCELLED;
        var invited = accounts(participants.of(id));
        meeting.delete(clock.instant());
        meetings.delete(id, scope);
        note(id, Action.DELETED, null, user);
        if (announced) {
            outbox.publish(new MeetingCancelled(meeting.facts(), "会议已删除", invited));
        }
    }

    @Transactional
    public void fixStatus(long id, MeetingStatus status, String reason, CurrentUser user, DataScope scope) {
        Meeting meeting = access.locked(id, scope);
        meeting.fixStatus(status, clock.instant());
        meetings.save(meeting, scope);
        note(id, Action.STATUS_FIXED, status + ": " + reason, user);
        outbox.publish(new MeetingChanged(meeting.facts(), accounts(participants.of(id))));
    }

    private static List<Long> accounts(List<Participant> people) {
        return people.stream().map(Participant::accountId).toList();
    }

    private void note(long meetingId, Action action, String reason, CurrentUser user) {
        Instant now = clock.instant();
        log.add(new MeetingLog.Entry(ids.next(), meetingId, action, reason, user.accountId(), user.name(), now));
    }
}
