package cn.dangjian.meeting.file;

import cn.dangjian.contracts.files.FileQuery;
import cn.dangjian.core.page.PageQuery;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Tables {@code meeting_file} and {@code attachment}; reached through a meeting that the caller was allowed to reach. */
@Mapper
interface FileMapper {

    @Insert("""
            INSERT INTO meeting_file (id, stored_name, name, size, uploaded_by, created_at)
            VALUES (#{id}, #{storedName}, #{name}, #{size}, #{uploadedBy}, #{createdAt})""")
    void insert(UploadedFile file);

    @Select("SELECT id, meeting_id, stored_name, name, size, uploaded_by, created_at FROM meeting_file WHERE id = #{id}")
    UploadedFile find(long id);

    @Select("""
            SELECT f.id, f.meeting_id, f.stored_name, f.name, f.size, f.uploaded_by, f.created_at
            FROM attachment a JOIN meeting_file f ON f.id = a.file_id
            WHERE a.meeting_id = #{meetingId} AND a.minutes_version = #{minutesVersion} ORDER BY a.position""")
    List<UploadedFile> attached(@Param("meetingId") long meetingId, @Param("minutesVersion") int minutesVersion);

    /** Takes the file for this meeting; 0 when it is somebody else's or another meeting's. */
    @Update("""
            UPDATE meeting_file SET meeting_id = #{meetingId}
            WHERE id = #{id} AND (meeting_id = #{meetingId} OR (meeting_id IS NULL AND uploaded_by = #{accountId}))""")
    int claim(@Param("id") long id, @Param("meetingId") long meetingId, @Param("accountId") long accountId);

    @Insert("INSERT INTO attachment (meeting_id, minutes_version, file_id, position) VALUES (#{meetingId}, #{minutesVersion}, #{fileId}, #{position})")
    void attach(@Param("meetingId") long meetingId, @Param("minutesVersion") int minutesVersion, @Param("fileId") long fileId, @Param("position") int position);

    @Select("SELECT file_id FROM attachment WHERE meeting_id = #{meetingId} AND minutes_version = #{minutesVersion}")
    List<Long> attachedIds(@Param("meetingId") long meetingId, @Param("minutesVersion") int minutesVersion);

    /** One that is there, by its whole key: a search for what is not there would lock the end of the table, and two publications at once would wait for each other. */
    @Delete("DELETE FROM attachment WHERE meeting_id = #{meetingId} AND minutes_version = #{minutesVersion} AND file_id = #{fileId}")
    void detach(@Param("meetingId") long meetingId, @Param("minutesVersion") int minutesVersion, @Param("fileId") long fileId);

    /** By the query of 文件管理, newest first. */
    @Select("""
            <script>
            SELECT id, meeting_id, stored_name, name, size, uploaded_by, created_at FROM meeting_file
            WHERE TRUE <if test="name != null">AND name LIKE #{name}</if>
            <if test="query.type() != null">AND stored_name LIKE CONCAT('%.', #{query.type})</if>
            <if test="query.since() != null">AND created_at &gt;= #{query.since}</if>
            <if test="query.until() != null">AND created_at &lt; #{query.until}</if>
            ORDER BY id DESC LIMIT #{page.size} OFFSET #{page.offset}
            </script>""")
    List<UploadedFile> list(@Param("query") FileQuery query, @Param("name") String namePattern, @Param("page") PageQuery page);

    @Select("""
            <script>
            SELECT COUNT(*) FROM meeting_file
            WHERE TRUE <if test="name != null">AND name LIKE #{name}</if>
            <if test="query.type() != null">AND stored_name LIKE CONCAT('%.', #{query.type})</if>
            <if test="query.since() != null">AND created_at &gt;= #{query.since}</if>
            <if test="query.until() != null">AND created_at &lt; #{query.until}</if>
            </script>""")
    long count(@Param("query") FileQuery query, @Param("name") String namePattern);

    /** Only a file that no meeting has taken; 0 when one has, also at this very moment. */
    @Delete("DELETE FROM meeting_file WHERE id = #{id} AND meeting_id IS NULL")
    int deleteUnused(long id);
}
