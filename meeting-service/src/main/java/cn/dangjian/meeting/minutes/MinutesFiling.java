package cn.dangjian.meeting.minutes;

import cn.dangjian.contracts.meeting.MinutesUploaded;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.events.Outbox;
import cn.dangjian.meeting.MeetingSettings;
import cn.dangjian.meeting.access.MeetingAccess;
import cn.dangjian.meeting.file.MeetingFiles;
import cn.dangjian.meeting.file.UploadedFile;
import cn.dangjian.meeting.meeting.Meeting;
import cn.dangjian.meeting.meeting.MeetingLog;
import cn.dangjian.meeting.meeting.MeetingMapper;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files minutes (MEET-13). What stands on record is never overwritten: a replacement is a new version with a reason (G02). */
@Service
public class MinutesFiling {

    /** Minutes as clients see them. */
    public record View(int version, String text, List<UploadedFile.View> files, String reason, Instant uploadedAt) {
    }

    private final MeetingAccess access;
    private final MeetingMapper meetings;
    private final MinutesMapper minutes;
    private final MeetingFiles files;
    private final MeetingLog log;
    private final MeetingSettings settings;
    private final Outbox outbox;
    private final IdGenerator ids;
    private final Clock clock;

    MinutesFiling(MeetingAccess access, MeetingMapper meetings, MinutesMapper minutes, MeetingFiles files, MeetingLog log, MeetingSettings settings, Outbox outbox, IdGenerator ids,
            Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.minutes = minutes;
        this.files = files;
        this.log = log;
        this.settings = settings;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void file(long meetingId, MinutesForm form, CurrentUser user, DataScope scope) {
        Meeting meeting = access.locked(meetingId, scope);
        String reason = form.reason() == null || form.reason().isBlank() ? null : form.reason().strip();
        if (meeting.minutesVersion() > 0 && reason == null) {
            throw Problem.invalidField("REASON_REQUIRED", "reason", "会议记录已上传,重新上传请填写修改原因");
        }
        Instant now = clock.instant();
        int version = meeting.fileMinutes(settings.heldRule());
        minutes.insert(new Minutes(meetingId, version, form.text() == null ? "" : form.text().strip(), version == 1 ? null : reason, user.accountId(), now));
        files.attach(meetingId, version, form.fileIds(), user.accountId());
        meetings.save(meeting, scope);
        log.add(new MeetingLog.Entry(ids.next(), meetingId, MeetingLog.Action.MINUTES_FILED, reason, user.accountId(), user.name(), now));
        outbox.publish(new MinutesUploaded(meeting.facts()));
    }

    /** The present minutes; null when none were uploaded. */
    public View current(Meeting meeting) {
        return meeting.minutesVersion() == 0 ? null : view(minutes.find(meeting.id(), meeting.minutesVersion()));
    }

    /** All versions, newest first. */
    public List<View> versions(Meeting meeting) {
        return minutes.versions(meeting.id()).stream().map(this::view).toList();
    }

    private View view(Minutes it) {
        return new View(it.version(), it.text(), files.attached(it.meetingId(), it.version()), it.reason(), it.uploadedAt());
    }
}
