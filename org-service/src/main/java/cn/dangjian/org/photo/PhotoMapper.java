package cn.dangjian.org.photo;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Table photo: who uploaded which file. */
@Mapper
interface PhotoMapper {

    @Insert("INSERT INTO photo (id, owner_id, created_at) VALUES (#{id}, #{owner}, #{now})")
    void insert(@Param("id") String id, @Param("owner") long accountId, @Param("now") Instant now);

    @Select("SELECT EXISTS (SELECT 1 FROM photo WHERE id = #{id} AND owner_id = #{owner})")
    boolean uploadedBy(@Param("id") String id, @Param("owner") long accountId);
}
