package cn.dangjian.meeting.attendance;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Rows of {@code participant}. They are reached through a meeting that the caller was allowed to reach, or through the caller's own account. */
@Mapper
public interface ParticipantMapper {

    String COLUMNS = "meeting_id, member_id, account_id, name, phone_masked, org_id, org_name, signed_at";

    @Insert("""
            <script>INSERT INTO participant (meeting_id, member_id, account_id, name, phone_masked, org_id, org_name) VALUES
            <foreach collection="participants" item="it" separator=",">
              (#{it.meetingId}, #{it.memberId}, #{it.accountId}, #{it.name}, #{it.phoneMasked}, #{it.orgId}, #{it.orgName})
            </foreach></script>""")
    void insert(@Param("participants") List<Participant> participants);

    @Select("SELECT " + COLUMNS + " FROM participant WHERE meeting_id = #{meetingId} AND account_id = #{accountId}")
    Participant ofAccount(@Param("meetingId") long meetingId, @Param("accountId") long accountId);

    /** Everybody invited; a meeting has at most 2,000. */
    @Select("SELECT " + COLUMNS + " FROM participant WHERE meeting_id = #{meetingId} ORDER BY org_id, member_id")
    List<Participant> of(long meetingId);

    @Select("""
            <script>SELECT
            """ + COLUMNS + """

            FROM participant WHERE meeting_id = #{meetingId}
            <if test="signed != null"><choose><when test="signed">AND signed_at IS NOT NULL</when><otherwise>AND signed_at IS NULL</otherwise></choose></if>
            ORDER BY signed_at IS NULL, signed_at, org_id, member_id LIMIT #{size} OFFSET #{offset}</script>""")
    List<Participant> page(@Param("meetingId") long meetingId, @Param("signed") Boolean signed, @Param("offset") long offset, @Param("size") int size);

    /** Takes people off the list who have not signed in. */
    @Update("""
            <script>DELETE FROM participant WHERE meeting_id = #{meetingId} AND signed_at IS NULL AND member_id IN
            <foreach collection="memberIds" item="it" open="(" separator="," close=")">#{it}</foreach></script>""")
    int remove(@Param("meetingId") long meetingId, @Param("memberIds") List<Long> memberIds);

    /** Signs in once: 0 when somebody did so before, however many scans arrive together. */
    @Update("""
            UPDATE participant SET signed_at = #{now}, sign_client = #{client}
            WHERE meeting_id = #{meetingId} AND account_id = #{accountId} AND signed_at IS NULL""")
    int sign(@Param("meetingId") long meetingId, @Param("accountId") long accountId, @Param("now") Instant now, @Param("client") String client);
}
