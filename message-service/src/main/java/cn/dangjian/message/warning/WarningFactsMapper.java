package cn.dangjian.message.warning;

import cn.dangjian.contracts.meeting.MeetingType;
import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What warnings are judged by: held meetings and the present place of moved organisations. */
@Mapper
interface WarningFactsMapper {

    @Select("""
            SELECT COUNT(*) > 0 FROM meeting
            WHERE org_id = #{orgId} AND meeting_type = #{type} AND status = 'HELD' AND start_at >= #{from} AND start_at < #{to}""")
    boolean held(@Param("orgId") long orgId, @Param("type") MeetingType type, @Param("from") Instant from, @Param("to") Instant to);

    @Insert("""
            INSERT INTO moved_organization (org_id, path, version) VALUES (#{orgId}, #{path}, #{version})
            ON DUPLICATE KEY UPDATE path = IF(VALUES(version) > version, VALUES(path), path), version = GREATEST(version, VALUES(version))""")
    void saveMove(@Param("orgId") long orgId, @Param("path") String path, @Param("version") long version);

    @Select("SELECT path FROM moved_organization WHERE org_id = #{orgId}")
    String path(long orgId);
}
