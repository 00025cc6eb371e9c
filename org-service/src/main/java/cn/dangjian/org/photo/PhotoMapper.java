package cn.dangjian.org.photo;

import cn.dangjian.contracts.files.FileQuery;
import cn.dangjian.core.page.PageQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Table photo: who uploaded which file. */
@Mapper
interface PhotoMapper {

    @Insert("INSERT INTO photo (id, file, owner_id, created_at) VALUES (#{id}, #{file}, #{owner}, #{now})")
    void insert(@Param("id") String id, @Param("file") String file, @Param("owner") long accountId, @Param("now") Instant now);

    @Select("SELECT file, owner_id FROM photo WHERE id = #{id}")
    Optional<Stored> find(@Param("id") String id);

    /** By the query of 文件管理; photos have no names. */
    @Select("""
            <script>
            SELECT id, file, owner_id, created_at FROM photo
            WHERE TRUE <if test="query.type() != null">AND file LIKE CONCAT('%.', #{query.type})</if>
            <if test="query.since() != null">AND created_at &gt;= #{query.since}</if>
            <if test="query.until() != null">AND created_at &lt; #{query.until}</if>
            ORDER BY created_at DESC, id LIMIT #{page.size} OFFSET #{page.offset}
            </script>""")
    List<Listed> list(@Param("query") FileQuery query, @Param("page") PageQuery page);

    @Select("""
            <script>
            SELECT COUNT(*) FROM photo
            WHERE TRUE <if test="query.type() != null">AND file LIKE CONCAT('%.', #{query.type})</if>
            <if test="query.since() != null">AND created_at &gt;= #{query.since}</if>
            <if test="query.until() != null">AND created_at &lt; #{query.until}</if>
            </script>""")
    long count(@Param("query") FileQuery query);

    @Delete("DELETE FROM photo WHERE id = #{id}")
    void delete(@Param("id") String id);

    record Listed(String id, String file, long ownerId, Instant createdAt) {
    }

    record Stored(String file, long ownerId) {
    }
}
