package cn.dangjian.screen.board;

import cn.dangjian.screen.meeting.Happening;
import cn.dangjian.screen.meeting.Meeting;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The newest happenings of the county, newest first, one per meeting. */
final class Ticker {

    static final int LINES = 20;

    private Ticker() {
    }

    static List<Happening> of(Collection<Meeting> meetings) {
        return meetings.stream().sorted(Comparator.comparing(Meeting::lastAt).thenComparing(Meeting::id).reversed()).limit(LINES).map(Happening::of).toList();
    }
}
