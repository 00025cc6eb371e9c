package cn.dangjian.screen.live;

import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import cn.dangjian.web.stream.EventStreams;
import cn.dangjian.web.stream.StreamResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The live side of board, home and list of meetings (spec 09 §9.2). */
@RestController
class StreamController {

    private final EventStreams<ScreenRights> streams;
    private final Pushes pushes;

    StreamController(EventStreams<ScreenRights> streams, Pushes pushes) {
        this.streams = streams;
        this.pushes = pushes;
    }

    /**
     * {@code event: board} and {@code event: happening} for those who may see the board, {@code event: meeting} for meetings within the caller's scope.
     * Rights are looked at again when roles change; the stream ends with the session.
     */
    @GetMapping(path = "/api/screen/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Permission({"screen:board:view", "screen:home:view", "meeting:meeting:list"})
    StreamResponse stream(CurrentUser user) {
        return streams.open(user, pushes::welcome);
    }
}
