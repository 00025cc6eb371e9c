package cn.dangjian.meeting.browsing;

import cn.dangjian.contracts.meeting.MeetingClient;
import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.meeting.meeting.Meeting;
import cn.dangjian.meeting.meeting.MeetingMapper;
import cn.dangjian.web.security.ServiceOnly;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@link MeetingClient} for sibling services. */
@RestController
@ServiceOnly
class InternalMeetingController {

    private static final DataScope ALL = DataScope.all("a sibling recounts all meetings");

    private final MeetingMapper meetings;

    InternalMeetingController(MeetingMapper meetings) {
        this.meetings = meetings;
    }

    /** Facts in order of id, for recounts. */
    @GetMapping("/internal/meetings")
    List<MeetingFacts> facts(@RequestParam long afterId, @RequestParam int size) {
        return meetings.after(afterId, Math.clamp(size, 1, 1_000), ALL).stream().map(Meeting::facts).toList();
    }
}
