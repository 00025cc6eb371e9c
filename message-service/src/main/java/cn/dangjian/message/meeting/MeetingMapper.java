package cn.dangjian.message.meeting;

import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.contracts.meeting.MeetingSigned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Projection of meetings; each write takes a maximum, so the order of events and their repetition do not matter (R02). Version is assigned last: the other columns compare with the old one. */
@Mapper
interface MeetingMapper {

    @Insert("""
            INSERT INTO meeting (meeting_id, version, meeting_type, org_id, start_at, end_at, status)
            VALUES (#{meetingId}, #{version}, #{meetingType}, #{orgId}, #{startAt}, #{endAt}, #{status})
            ON DUPLICATE KEY UPDATE
              meeting_type = IF(VALUES(version) > version, VALUES(meeting_type), meeting_type),
              org_id = IF(VALUES(version) > version, VALUES(org_id), org_id),
              start_at = IF(VALUES(version) > version, VALUES(start_at), start_at),
              end_at = IF(VALUES(version) > version, VALUES(end_at), end_at),
              status = IF(VALUES(version) > version, VALUES(status), status),
              version = GREATEST(version, VALUES(version))""")
    void saveFacts(MeetingFacts facts);

    @Update("UPDATE meeting SET roster_version = GREATEST(roster_version, #{version}) WHERE meeting_id = #{meetingId}")
    void saveRosterVersion(@Param("meetingId") long meetingId, @Param("version") long version);

    @Insert("""
            <script>INSERT INTO participation (meeting_id, account_id, roster_version) VALUES
            <foreach collection="accounts" item="account" separator=",">(#{meetingId}, #{account}, #{version})</foreach>
            ON DUPLICATE KEY UPDATE roster_version = GREATEST(roster_version, VALUES(roster_version))</script>""")
    void saveRoster(@Param("meetingId") long meetingId, @Param("version") long version, @Param("accounts") Collection<Long> accounts);

    @Insert("""
            <script>INSERT INTO participation (meeting_id, account_id, signed_at) VALUES
            <foreach collection="signIns" item="it" separator=",">(#{it.meeting.meetingId}, #{it.accountId}, #{it.signedAt})</foreach>
            ON DUPLICATE KEY UPDATE signed_at = LEAST(COALESCE(signed_at, VALUES(signed_at)), VALUES(signed_at))</script>""")
    void saveSignIns(@Param("signIns") Collection<MeetingSigned> signIns);

    /** Everybody who is or was on a list of the meeting. */
    @Select("SELECT account_id FROM participation WHERE meeting_id = #{meetingId}")
    List<Long> accounts(@Param("meetingId") long meetingId);

    /** Meetings that the account is invited to and that have not ended. */
    @Select("""
            SELECT m.start_at, m.end_at, p.signed_at FROM participation p JOIN meeting m ON m.meeting_id = p.meeting_id
            WHERE p.account_id = #{account} AND p.roster_version = m.roster_version AND m.status <> 'CANCELLED' AND m.end_at >= #{now}""")
    List<Participation> current(@Param("account") long account, @Param("now") Instant now);

    /** Who is invited to a meeting that began or ended in this stretch of time. */
    @Select("""
            SELECT DISTINCT p.account_id FROM participation p JOIN meeting m ON m.meeting_id = p.meeting_id
            WHERE (m.start_at > #{after} AND m.start_at <= #{until}) OR (m.end_at > #{after} AND m.end_at <= #{until})""")
    List<Long> reached(@Param("after") Instant after, @Param("until") Instant until);
}
