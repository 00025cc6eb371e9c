package cn.dangjian.message.live;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.message.inbox.UnreadCounts;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.stream.EventStreams;
import cn.dangjian.web.stream.StreamResponse;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Live badge and echo feed of the caller (MSG-01, MSG-05). */
@RestController
class StreamController {

    private final EventStreams<DataScope> streams;
    private final UnreadCounts unread;

    StreamController(EventStreams<DataScope> streams, UnreadCounts unread) {
        this.streams = streams;
        this.unread = unread;
    }

    /** {@code event: message} with the unread count, at once, on every change and each 15 s; {@code event: echo} when the feed should be read again. */
    @GetMapping(path = "/api/message/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @LoggedIn
    StreamResponse stream(CurrentUser user) {
        return streams.open(user, stream -> stream.send(Pushes.badge(unread.of(List.of(user.accountId())).get(user.accountId()))));
    }
}
