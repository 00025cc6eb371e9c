package cn.dangjian.meeting.qrcode;

import cn.dangjian.meeting.access.MeetingAccess;
import cn.dangjian.meeting.attendance.SignInToken;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 会议二维码 (MEET-10, MEET-21). It changes at least every 30 seconds (G01), so nobody may keep it. */
@RestController
@RequestMapping("/api/meeting/meetings/{id}/qr-code")
@LoggedIn
class QrCodeController {

    private final MeetingAccess access;
    private final SignInToken tokens;

    QrCodeController(MeetingAccess access, SignInToken tokens) {
        this.access = access;
        this.tokens = tokens;
    }

    /** A picture for {@code Accept: image/png}, else the text for a client that draws it. */
    @GetMapping
    ResponseEntity<Object> code(@PathVariable long id, @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept, CurrentUser user)
            throws IOException {
        var meeting = access.presentable(id, user);
        meeting.checkNotCancelled();
        var code = tokens.issue(meeting.id());
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        return accept.contains(MediaType.IMAGE_PNG_VALUE) ? answer.contentType(MediaType.IMAGE_PNG).body(QrPicture.png(code.token()))
                : answer.contentType(MediaType.APPLICATION_JSON).body(code);
    }
}
