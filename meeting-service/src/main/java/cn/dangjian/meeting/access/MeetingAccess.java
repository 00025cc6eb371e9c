package cn.dangjian.meeting.access;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.meeting.attendance.ParticipantMapper;
import cn.dangjian.meeting.directory.Directory;
import cn.dangjian.meeting.meeting.Meeting;
import cn.dangjian.meeting.meeting.MeetingMapper;
import cn.dangjian.web.security.CurrentUser;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may reach which meeting: the data scope of the permission, the publisher, and for reading whoever is invited (spec 03 §3.8). */
@Component
public class MeetingAccess {

    private static final DataScope ALL = DataScope.all("the row is needed to judge the access to it");

    private final MeetingMapper meetings;
    private final ParticipantMapper participants;
    private final OwnRights rights;
    private final Directory directory;

    MeetingAccess(MeetingMapper meetings, ParticipantMapper participants, OwnRights rights, Directory directory) {
        this.meetings = meetings;
        this.participants = participants;
        this.rights = rights;
        this.directory = directory;
    }

    /** A meeting that the caller may read: in the scope of his permission, published by him, or inviting him. */
    public Meeting readable(long id, CurrentUser user) {
        Meeting meeting = existing(id);
        if (!managed(meeting, user, "meeting:meeting:list") && participants.ofAccount(id, user.accountId()) == null) {
            throw notFound();
        }
        return meeting;
    }

    /** A meeting whose list of participants the caller may read: as above, without being invited. */
    public Meeting supervised(long id, CurrentUser user) {
        Meeting meeting = existing(id);
        if (!managed(meeting, user, "meeting:meeting:list") && !inCommittee(meeting, user)) {
            throw notFound();
        }
        return meeting;
    }

    /** A meeting whose code the caller may show: by permission, as publisher, or as member of the branch's committee (MEET-10, MEET-21). */
    public Meeting presentable(long id, CurrentUser user) {
        Meeting meeting = existing(id);
        if (!managed(meeting, user, "meeting:meeting:qrcode") && !inCommittee(meeting, user)) {
            readable(id, user); // a stranger does not even learn that it exists
            throw Problem.forbidden("NO_PERMISSION", "会议二维码由发布人或支部委员展示,请向会议组织者索取");
        }
        return meeting;
    }

    /** A meeting that a write may touch. Out of scope is told from unknown, as on every write. */
    public Meeting writable(long id, DataScope scope) {
        return within(meetings.find(id, scope), id);
    }

    /** The same, locked until the transaction ends. */
    public Meeting locked(long id, DataScope scope) {
        return within(meetings.lock(id, scope), id);
    }

    private Meeting within(Meeting found, long id) {
        if (found == null) {
            existing(id);
            throw Problem.outOfScope();
        }
        return found;
    }

    private boolean managed(Meeting meeting, CurrentUser user, String permission) {
        return rights.scope(user, permission).union(DataScope.own(user.accountId())).permits(meeting.orgId(), meeting.orgPath(), meeting.ownerId());
    }

    private boolean inCommittee(Meeting meeting, CurrentUser user) {
        return user.personId() != 0 && user.orgId() == meeting.orgId()
                && directory.persons(List.of(user.personId())).stream().anyMatch(it -> it.orgId() == meeting.orgId() && (it.committee() || it.secretary()));
    }

    private Meeting existing(long id) {
        Meeting meeting = meetings.find(id, ALL);
        if (meeting == null) {
            throw notFound();
        }
        return meeting;
    }

    private static Problem notFound() {
        return Problem.notFound("NOT_FOUND", "会议不存在或您无权查看");
    }
}
