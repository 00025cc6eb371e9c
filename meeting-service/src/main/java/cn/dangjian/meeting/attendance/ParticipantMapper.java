package cn.dangjian.meeting.attendance;

import java.time.Instant;
import java.util.Collection;
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

    /** The invitations of these accounts to these meetings, and perhaps of some to others among them. */
    @Select("""
            <script>SELECT
            """ + COLUMNS + """

            FROM participant WHERE meeting_id IN <foreach collection="meetingIds" item="it" open="(" separator="," close=")">#{it}</foreach>
            AND account_id IN <foreach collection="accountIds" item="it" open="(" separator="," close=")">#{it}</foreach></script>""")
    List<Participant> among(@Param("meetingIds") Collection<Long> meetingIds, @Param("accountIds") Collection<Long> accountIds);

    /** Signs in once, however many scans arrive together: counts those who had not yet. */
    @Update("""
            <script>UPDATE participant p JOIN (
            <foreach collection="scans" item="it" separator=" UNION ALL ">
              SELECT #{it.meetingId} AS meeting_id, #{it.accountId} AS account_id, #{it.at} AS signed_at, #{it.client} AS client
            </foreach>) s ON s.meeting_id = p.meeting_id AND s.account_id = p.account_id
            SET p.signed_at = s.signed_at, p.sign_client = s.client WHERE p.signed_at IS NULL</script>""")
    int sign(@Param("scans") Collection<Scan> scans);
}
