package cn.dangjian.message;

import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.contracts.meeting.MeetingType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Meetings of the branch 105 for tests; times are Shanghai time. */
public final class MeetingMother {

    public static final long BRANCH = 105;
    public static final String BRANCH_PATH = "/1/12/105/";

    private MeetingMother() {
    }

    public static MeetingFacts partyClass(long id, long version, String start, String end, String status) {
        return new MeetingFacts(id, "学习贯彻党章", MeetingType.PARTY_CLASS, BRANCH, BRANCH_PATH, "八达镇第一支部", at(start), at(end), "村委会议室", 31, 7, status, version);
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
