package cn.dangjian.screen.live;

import cn.dangjian.screen.board.Board;
import cn.dangjian.screen.board.BoardView;
import cn.dangjian.screen.county.CountyModel;
import cn.dangjian.screen.meeting.Happening;
import cn.dangjian.screen.meeting.Meeting;
import cn.dangjian.screen.organization.OrgTree;
import cn.dangjian.web.stream.EventStream;
import cn.dangjian.web.stream.EventStreams;
import cn.dangjian.web.stream.Frame;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Brings what changed to all streams of this copy: read once, computed once, rendered once. */
@Component
class Pushes {

    private static final int HAPPENINGS = 10;

    private final EventStreams<ScreenRights> streams;
    private final CountyModel model;
    private final Board board;
    private final ObjectMapper json;
    private BoardView shown;
    private Rendered rendered;

    Pushes(EventStreams<ScreenRights> streams, CountyModel model, Board board, ObjectMapper json) {
        this.streams = streams;
        this.model = model;
        this.board = board;
        this.json = json;
    }

    synchronized void push(Set<String> changes) {
        List<Meeting> changed = model.refresh(ChangeSet.of(changes));
        if (!streams.isEmpty()) {
            changed.forEach(this::sendProgress);
            changed.stream().sorted(Comparator.comparing(Meeting::lastAt).reversed()).limit(HAPPENINGS).sorted(Comparator.comparing(Meeting::lastAt)).forEach(this::sendHappening);
            sendBoard();
        }
    }

    /** Whatever no message told of, like a lost one or the beginning of a year. */
    @Scheduled(fixedDelay = 30_000)
    synchronized void reload() {
        model.reload();
        if (!streams.isEmpty()) {
            sendBoard();
        }
    }

    private void sendBoard() {
        BoardView view = board.view();
        if (shown == null || !Board.sameNumbers(view, shown)) {
            Frame frame = frame(view);
            streams.all().stream().filter(it -> it.rights().board()).forEach(it -> it.send(frame));
            shown = view;
        }
    }

    /** The present board for a stream that has just been opened. */
    void welcome(EventStream<ScreenRights> stream) {
        if (stream.rights().board()) {
            stream.send(frame(board.view()));
        }
    }

    private void sendProgress(Meeting meeting) {
        Frame frame = Frame.of("meeting", "meeting " + meeting.id(), json.writeValueAsString(MeetingProgress.of(meeting)));
        OrgTree tree = model.county().tree();
        streams.all().stream().filter(it -> tree.within(it.rights().meetings(), meeting.orgId())).forEach(it -> it.send(frame));
    }

    private void sendHappening(Meeting meeting) {
        Frame frame = Frame.of("happening", "happening " + meeting.id(), json.writeValueAsString(Happening.of(meeting)));
        streams.all().stream().filter(it -> it.rights().board()).forEach(it -> it.send(frame));
    }

    private record Rendered(BoardView view, Frame frame) {
    }

    private synchronized Frame frame(BoardView view) {
        if (rendered == null || rendered.view() != view) {
            rendered = new Rendered(view, Frame.of("board", json.writeValueAsString(Board.withoutTicker(view))));
        }
        return rendered.frame();
    }
}
