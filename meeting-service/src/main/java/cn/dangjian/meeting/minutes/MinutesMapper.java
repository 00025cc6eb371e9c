package cn.dangjian.meeting.minutes;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Table {@code minutes}: rows are only ever added. Reached through a meeting that the caller was allowed to reach. */
@Mapper
interface MinutesMapper {

    @Insert("""
            INSERT INTO minutes (meeting_id, version, text, reason, uploaded_by, uploaded_at)
            VALUES (#{meetingId}, #{version}, #{text}, #{reason}, #{uploadedBy}, #{uploadedAt})""")
    void insert(Minutes minutes);

    @Select("SELECT meeting_id, version, text, reason, uploaded_by, uploaded_at FROM minutes WHERE meeting_id = #{meetingId} AND version = #{version}")
    Minutes find(@Param("meetingId") long meetingId, @Param("version") int version);

    @Select("SELECT meeting_id, version, text, reason, uploaded_by, uploaded_at FROM minutes WHERE meeting_id = #{meetingId} ORDER BY version DESC LIMIT 200")
    List<Minutes> versions(long meetingId);
}
