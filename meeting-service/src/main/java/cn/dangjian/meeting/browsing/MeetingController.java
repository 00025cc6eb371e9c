package cn.dangjian.meeting.browsing;

import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.page.Sortable;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.LikePattern;
import cn.dangjian.meeting.access.MeetingAccess;
import cn.dangjian.meeting.attendance.ParticipantMapper;
import cn.dangjian.meeting.browsing.MeetingDetail.MySignIn;
import cn.dangjian.meeting.file.MeetingFiles;
import cn.dangjian.meeting.meeting.MeetingFilter;
import cn.dangjian.meeting.meeting.MeetingMapper;
import cn.dangjian.meeting.minutes.MinutesFiling;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 会议管理 and 会议详情 (MEET-01 … MEET-03, MEET-11 … MEET-14). */
@RestController
@RequestMapping("/api/meeting/meetings")
class MeetingController {

    private final MeetingMapper meetings;
    private final ParticipantMapper participants;
    private final MeetingAccess access;
    private final MeetingFiles files;
    private final MinutesFiling minutes;

    MeetingController(MeetingMapper meetings, ParticipantMapper participants, MeetingAccess access, MeetingFiles files, MinutesFiling minutes) {
        this.meetings = meetings;
        this.participants = participants;
        this.access = access;
        this.files = files;
        this.minutes = minutes;
    }

    /** The meetings of the caller's scope, newest start first. */
    @GetMapping
    @Permission("meeting:meeting:list")
    Page<MeetingRow> list(@RequestParam(required = false) String title, @RequestParam(required = false) MeetingType type, @RequestParam(required = false) Long orgId,
            @Sortable({"startAt", "endAt", "createdAt"}) PageQuery page, DataScope scope) {
        var filter = new MeetingFilter(LikePattern.contains(title), type, orgId);
        return Page.of(meetings.page(filter, page, page.offset(), scope), meetings.count(filter, scope), page).map(MeetingRow::of);
    }

    /** One meeting, for whoever administers it, published it or is invited. */
    @GetMapping("/{id}")
    @LoggedIn
    MeetingDetail detail(@PathVariable long id, CurrentUser user) {
        var meeting = access.readable(id, user);
        var own = participants.ofAccount(id, user.accountId());
        return MeetingDetail.of(meeting, files.attached(id, MeetingFiles.ANNEX), minutes.current(meeting), new MySignIn(own != null, own == null ? null : own.signedAt()));
    }

    /** 签到明细: who is invited and has signed in; for administrators, the publisher and the branch's committee. */
    @GetMapping("/{id}/participants")
    @LoggedIn
    Page<ParticipantRow> participants(@PathVariable long id, @RequestParam(required = false) Boolean signed, PageQuery page, CurrentUser user) {
        var attendance = access.supervised(id, user).attendance();
        int total = signed == null ? attendance.invited() : signed ? attendance.signed() : attendance.invited() - attendance.signed();
        return Page.of(participants.page(id, signed, page.offset(), page.size()), total, page).map(ParticipantRow::of);
    }
}
