package cn.dangjian.org.photo;

import java.time.Instant;
import java.util.Optional;
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

    record Stored(String file, long ownerId) {
    }
}
