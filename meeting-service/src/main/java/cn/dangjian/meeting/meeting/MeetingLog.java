package cn.dangjian.meeting.meeting;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;

/** Who changed a meeting by hand, when and why; rows are only ever added. */
@Mapper
public interface MeetingLog {

    /** What was done. */
    enum Action { PUBLISHED, EDITED, CANCELLED, DELETED, STATUS_FIXED, MINUTES_FILED }

    /** @param actorName as it was then */
    record Entry(long id, long meetingId, Action action, String reason, long actorId, String actorName, Instant at) {
    }

    @Insert("INSERT INTO meeting_log (id, meeting_id, action, reason, actor_id, actor_name, at) VALUES (#{id}, #{meetingId}, #{action}, #{reason}, #{actorId}, #{actorName}, #{at})")
    void add(Entry entry);
}
