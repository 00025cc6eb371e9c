package cn.dangjian.meeting.publishing;

import cn.dangjian.contracts.org.PersonView;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.meeting.meeting.Audience;
import cn.dangjian.meeting.access.MeetingAccess;
import cn.dangjian.meeting.meeting.Meeting;
import cn.dangjian.meeting.meeting.MeetingStatus;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writes on meetings from PC and phone (MEET-04 … MEET-09, MEET-14, MEET-17 … MEET-20). */
@RestController
@RequestMapping("/api/meeting/meetings")
class PublishingController {

    record Created(long id) {
    }

    record Cancellation(@NotBlank(message = "请填写取消原因") @Size(max = 150, message = "取消原因不能超过150字") String reason) {
    }

    record StatusChange(@NotNull(message = "请选择会议状态") MeetingStatus status, @NotBlank(message = "请填写修改原因") @Size(max = 150, message = "修改原因不能超过150字") String reason) {
    }

    private final Publishing publishing;
    private final MeetingChanges changes;
    private final Invitations invitations;
    private final MeetingAccess access;

    PublishingController(Publishing publishing, MeetingChanges changes, Invitations invitations, MeetingAccess access) {
        this.publishing = publishing;
        this.changes = changes;
        this.invitations = invitations;
        this.access = access;
    }

    /** 发布会议. A repeat with the same {@code Idempotency-Key} publishes nothing new (G11). */
    @PostMapping
    @Permission({"meeting:meeting:add", "app:meeting:publish"})
    @ResponseStatus(HttpStatus.CREATED)
    Created publish(@Valid @RequestBody MeetingForm form, @RequestHeader(name = "Idempotency-Key", required = false) String key, CurrentUser user, DataScope scope) {
        return new Created(publishing.publish(form, IdempotencyKey.of(key, form), user, scope));
    }

    /** 修改, until the meeting starts. 本支部全体人员 stays the list that was made at publication. */
    @PutMapping("/{id}")
    @Permission("meeting:meeting:edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edit(@PathVariable long id, @Valid @RequestBody MeetingForm form, CurrentUser user, DataScope scope) {
        Meeting meeting = access.writable(id, scope);
        boolean listStays = form.audience() == Audience.BRANCH && meeting.audience() == Audience.BRANCH;
        List<PersonView> people = listStays ? null : invitations.people(form, meeting.orgId());
        changes.edit(id, invitations.plan(form), people, form.fileIds(), user, scope);
    }

    /** 取消, until the meeting starts; participants are told why. */
    @PostMapping("/{id}/cancel")
    @Permission("meeting:meeting:edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable long id, @Valid @RequestBody Cancellation cancellation, CurrentUser user, DataScope scope) {
        changes.cancel(id, cancellation.reason().strip(), user, scope);
    }

    /** 删除, as long as nobody has signed in. */
    @DeleteMapping("/{id}")
    @Permission("meeting:meeting:remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id, CurrentUser user, DataScope scope) {
        changes.delete(id, user, scope);
    }

    /** Sets 会议状态 by hand; the reason is logged (spec 03 §3.2). */
    @PutMapping("/{id}/status")
    @Permission("meeting:meeting:status")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void fixStatus(@PathVariable long id, @Valid @RequestBody StatusChange change, CurrentUser user, DataScope scope) {
        changes.fixStatus(id, change.status(), change.reason().strip(), user, scope);
    }
}
