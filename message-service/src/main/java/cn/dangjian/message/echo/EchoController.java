package cn.dangjian.message.echo;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.message.inbox.Inboxes;
import cn.dangjian.message.meeting.Meetings;
import cn.dangjian.message.warning.WarningAccess;
import cn.dangjian.message.warning.Warnings;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Rights;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's echo feed (MSG-05). */
@RestController
class EchoController {

    private final Meetings meetings;
    private final Inboxes inboxes;
    private final Warnings warnings;
    private final Rights rights;
    private final Clock clock;

    EchoController(Meetings meetings, Inboxes inboxes, Warnings warnings, Rights rights, Clock clock) {
        this.meetings = meetings;
        this.inboxes = inboxes;
        this.warnings = warnings;
        this.rights = rights;
        this.clock = clock;
    }

    /** Warnings count only for those who may list them, within that scope. */
    @GetMapping("/api/message/echo")
    @LoggedIn
    EchoView echo(CurrentUser user) {
        Instant now = clock.instant();
        DataScope watched = WarningAccess.of(rights.grants(rights.session(user.sessionId())));
        return EchoView.of(meetings.current(user.accountId(), now), inboxes.unread(user.accountId()), warnings.open(watched), now);
    }
}
