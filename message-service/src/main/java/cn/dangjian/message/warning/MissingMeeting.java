package cn.dangjian.message.warning;

import cn.dangjian.contracts.meeting.MeetingType;
import java.util.Arrays;
import java.util.Optional;

/** The kind of warning that a missing meeting raises, {@code MEETING_NOT_HELD:<type>}. */
final class MissingMeeting {

    private static final String PREFIX = "MEETING_NOT_HELD:";

    private MissingMeeting() {
    }

    static String kind(MeetingType type) {
        return PREFIX + type;
    }

    /** The meeting type that a warning of this kind misses; empty for other kinds. */
    static Optional<MeetingType> typeOf(String kind) {
        return Arrays.stream(MeetingType.values()).filter(type -> kind.equals(kind(type))).findFirst();
    }
}
