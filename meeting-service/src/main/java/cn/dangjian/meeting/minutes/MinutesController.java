package cn.dangjian.meeting.minutes;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.meeting.access.MeetingAccess;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 会议记录 (MEET-13). */
@RestController
@RequestMapping("/api/meeting/meetings/{id}/minutes")
class MinutesController {

    private final MinutesFiling filing;
    private final MeetingAccess access;

    MinutesController(MinutesFiling filing, MeetingAccess access) {
        this.filing = filing;
        this.access = access;
    }

    /** 上传会议记录; a second upload is a new version and needs a reason. */
    @PutMapping
    @Permission("meeting:meeting:minutes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void file(@PathVariable long id, @Valid @RequestBody MinutesForm form, CurrentUser user, DataScope scope) {
        filing.file(id, form, user, scope);
    }

    /** All versions of the minutes with the reasons of their replacement, newest first (G02). */
    @GetMapping("/versions")
    @LoggedIn
    List<MinutesFiling.View> versions(@PathVariable long id, CurrentUser user) {
        return filing.versions(access.supervised(id, user));
    }
}
