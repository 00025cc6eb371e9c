package cn.dangjian.meeting.meeting;

import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.core.problem.Problem;
import java.time.Instant;

/** A meeting of a branch from publication to its end (spec 03 §3.3, §3.4). Each change raises {@code version}, by which consumers tell late events. */
public final class Meeting {

    private long id;
    private long orgId;
    private String orgPath;
    private String orgName;
    private long ownerId;
    private String title;
    private MeetingType type;
    private Long hostId;
    private String hostName;
    private Instant startAt;
    private Instant endAt;
    private MeetingMode mode;
    private String place;
    private Audience audience;
    private String content;
    private int invited;
    private int signed;
    private MeetingStatus status;
    private boolean statusFixed;
    private int minutesVersion;
    private Instant closedAt;
    private Instant createdAt;
    private long version;

    private Meeting() {
        // filled from its row
    }

    public static Meeting publish(long id, Branch branch, long ownerId, MeetingPlan plan, int invited, Instant now) {
        var meeting = new Meeting();
        meeting.id = id;
        meeting.orgId = branch.id();
        meeting.orgPath = branch.path();
        meeting.orgName = branch.name();
        meeting.ownerId = ownerId;
        meeting.take(plan);
        meeting.invited = invited;
        meeting.status = MeetingStatus.NOT_HELD;
        meeting.createdAt = now;
        meeting.version = 1;
        return meeting;
    }

    /** Only before the start: afterwards people have acted on what was announced. */
    public void edit(MeetingPlan plan, int invitedNow, Instant now, HeldRule rule) {
        checkNotCancelled();
        if (!now.isBefore(startAt)) {
            throw Problem.conflict("MEETING_STARTED", "会议已经开始,不能再修改");
        }
        take(plan);
        invited = invitedNow;
        evaluate(rule);
        version++;
    }

    public void cancel(Instant now) {
        checkNotCancelled();
        if (!now.isBefore(startAt)) {
            throw Problem.conflict("MEETING_STARTED", "会议已经开始,不能取消");
        }
        status = MeetingStatus.CANCELLED;
        closedAt = now;
        version++;
    }

    /** A meeting that somebody signed in to is part of the record and stays (MEET-14). */
    public void delete(Instant now) {
        if (signed > 0) {
            throw Problem.conflict("MEETING_HAS_SIGN_INS", "已有人员签到,不能删除该会议");
        }
        status = MeetingStatus.CANCELLED;
        closedAt = now;
        version++;
    }

    /** An administrator knows better than the rule; from then on sign-ins no longer change the status (spec 03 §3.2). */
    public void fixStatus(MeetingStatus wanted, Instant now) {
        checkNotCancelled();
        if (wanted == MeetingStatus.CANCELLED) {
            throw Problem.invalidField("INVALID", "status", "请使用取消会议功能");
        }
        if (now.isBefore(startAt)) {
            throw Problem.conflict("MEETING_NOT_STARTED", "会议尚未开始,不能修改会议状态");
        }
        status = wanted;
        statusFixed = true;
        version++;
    }

    /** One participant more is there. */
    public void countSignIn(HeldRule rule) {
        signed++;
        evaluate(rule);
        version++;
    }

    /** Minutes were uploaded or replaced; answers the number of this version of them. */
    public int fileMinutes(HeldRule rule) {
        checkNotCancelled();
        minutesVersion++;
        evaluate(rule);
        version++;
        return minutesVersion;
    }

    /** The end has passed: decides once more and for good. False when there was nothing to close. */
    public boolean close(Instant now, SignInWindow window, HeldRule rule) {
        if (closedAt != null || !now.isAfter(window.end(this))) {
            return false;
        }
        evaluate(rule);
        closedAt = now;
        version++;
        return true;
    }

    /** Applies the rule to the numbers of now. True when the status changed. */
    public boolean evaluate(HeldRule rule) {
        if (statusFixed || status == MeetingStatus.CANCELLED) {
            return false;
        }
        var before = status;
        status = rule.isHeld(attendance(), minutesVersion > 0) ? MeetingStatus.HELD : MeetingStatus.NOT_HELD;
        return status != before;
    }

    public void checkNotCancelled() {
        if (status == MeetingStatus.CANCELLED) {
            throw Problem.conflict("MEETING_CANCELLED", "会议已取消");
        }
    }

    private void take(MeetingPlan plan) {
        title = plan.title();
        type = plan.type();
        hostId = plan.hostId();
        hostName = plan.hostName();
        startAt = plan.startAt();
        endAt = plan.endAt();
        mode = plan.mode();
        place = plan.place();
        audience = plan.audience();
        content = plan.content();
    }

    public Attendance attendance() {
        return new Attendance(invited, signed);
    }

    /** What every event tells about the meeting. */
    public MeetingFacts facts() {
        return new MeetingFacts(id, title, type, orgId, orgPath, orgName, startAt, endAt, place, invited, signed, status.name(), version);
    }

    public long id() {
        return id;
    }

    public long orgId() {
        return orgId;
    }

    public String orgPath() {
        return orgPath;
    }

    public String orgName() {
        return orgName;
    }

    public long ownerId() {
        return ownerId;
    }

    public String title() {
        return title;
    }

    public MeetingType type() {
        return type;
    }

    public Long hostId() {
        return hostId;
    }

    public String hostName() {
        return hostName;
    }

    public Instant startAt() {
        return startAt;
    }

    public Instant endAt() {
        return endAt;
    }

    public MeetingMode mode() {
        return mode;
    }

    public String place() {
        return place;
    }

    public Audience audience() {
        return audience;
    }

    public String content() {
        return content;
    }

    public MeetingStatus status() {
        return status;
    }

    public int minutesVersion() {
        return minutesVersion;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
