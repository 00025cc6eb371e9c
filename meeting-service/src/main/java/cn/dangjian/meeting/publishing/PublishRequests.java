package cn.dangjian.meeting.publishing;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Remembers what a request with an {@code Idempotency-Key} made (G11). */
@Mapper
interface PublishRequests {

    /** What was asked and what came of it. */
    record Made(String bodyHash, long meetingId) {
    }

    @Select("SELECT body_hash, meeting_id FROM publish_request WHERE account_id = #{accountId} AND idem_key = #{key}")
    Made find(@Param("accountId") long accountId, @Param("key") String key);

    /** Fails on the key when a request with it was faster. */
    @Insert("INSERT INTO publish_request (account_id, idem_key, body_hash, meeting_id, created_at) VALUES (#{accountId}, #{key}, #{bodyHash}, #{meetingId}, #{at})")
    void insert(@Param("accountId") long accountId, @Param("key") String key, @Param("bodyHash") String bodyHash, @Param("meetingId") long meetingId, @Param("at") Instant at);
}
