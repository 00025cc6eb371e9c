package cn.dangjian.screen.recount;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What recounts found. */
@Mapper
interface DriftMapper {

    @Insert("INSERT INTO drift (found_at, kind, subject, owner, here) VALUES (#{at}, #{kind}, #{difference.subject}, LEFT(#{difference.owner}, 500), LEFT(#{difference.here}, 500))")
    void save(@Param("at") Instant at, @Param("kind") String kind, @Param("difference") Difference<?> difference);
}
