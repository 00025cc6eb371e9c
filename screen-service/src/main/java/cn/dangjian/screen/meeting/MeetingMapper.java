package cn.dangjian.screen.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Projection of the meetings. */
@Mapper
public interface MeetingMapper {

    /** Keeps the newest version; it is assigned last because the other columns compare with the old one. */
    @Insert("""
            <script>INSERT INTO meeting (id, title, meeting_type, org_id, org_name, start_at, end_at, invited, signed, status, last_event, last_at, version) VALUES
            <foreach collection="meetings" item="it" separator=",">
            (#{it.id}, #{it.title}, #{it.meetingType}, #{it.orgId}, #{it.orgName}, #{it.startAt}, #{it.endAt}, #{it.invited}, #{it.signed}, #{it.status},
             #{it.lastEvent}, #{it.lastAt}, #{it.version})</foreach>
            ON DUPLICATE KEY UPDATE
              title = IF(VALUES(version) &gt; version, VALUES(title), title),
              meeting_type = IF(VALUES(version) &gt; version, VALUES(meeting_type), meeting_type),
              org_id = IF(VALUES(version) &gt; version, VALUES(org_id), org_id),
              org_name = IF(VALUES(version) &gt; version, VALUES(org_name), org_name),
              start_at = IF(VALUES(version) &gt; version, VALUES(start_at), start_at),
              end_at = IF(VALUES(version) &gt; version, VALUES(end_at), end_at),
              invited = IF(VALUES(version) &gt; version, VALUES(invited), invited),
              signed = IF(VALUES(version) &gt; version, VALUES(signed), signed),
              status = IF(VALUES(version) &gt; version, VALUES(status), status),
              last_event = IF(VALUES(version) &gt; version, VALUES(last_event), last_event),
              last_at = IF(VALUES(version) &gt; version, VALUES(last_at), last_at),
              version = GREATEST(version, VALUES(version))</script>""")
    void save(@Param("meetings") Collection<Meeting> meetings);

    @Select("""
            SELECT id, title, meeting_type, org_id, org_name, start_at, end_at, invited, signed, status, last_event, last_at, version
            FROM meeting WHERE start_at >= #{from} AND start_at < #{to}""")
    List<Meeting> between(@Param("from") Instant from, @Param("to") Instant to);

    @Select("""
            <script>SELECT id, title, meeting_type, org_id, org_name, start_at, end_at, invited, signed, status, last_event, last_at, version
            FROM meeting WHERE id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    List<Meeting> of(@Param("ids") Collection<Long> ids);

    @Select("""
            SELECT id, title, meeting_type, org_id, org_name, start_at, end_at, invited, signed, status, last_event, last_at, version
            FROM meeting WHERE id > #{after} AND id <= #{last}""")
    List<Meeting> inRange(@Param("after") long after, @Param("last") long last);

    /** What the owner says, unless a newer event came meanwhile. */
    @Update("""
            UPDATE meeting SET title = #{title}, meeting_type = #{meetingType}, org_id = #{orgId}, start_at = #{startAt}, end_at = #{endAt}, invited = #{invited},
              signed = #{signed}, status = #{status} WHERE id = #{id} AND version = #{version}""")
    void correct(Meeting meeting);
}
