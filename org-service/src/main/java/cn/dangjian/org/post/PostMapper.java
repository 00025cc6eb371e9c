package cn.dangjian.org.post;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Table post; county-wide, so without a scope. */
@Mapper
interface PostMapper {

    @Select("""
            <script>
            SELECT id, name, sort, description, committee, secretary FROM post
            <if test="name != null">WHERE name LIKE #{name}</if>
            ORDER BY sort, id
            </script>""")
    List<Post> list(@Param("name") String namePattern);

    @Select("SELECT id, name, sort, description, committee, secretary FROM post WHERE id = #{id}")
    Optional<Post> find(@Param("id") long id);

    @Insert("INSERT INTO post (id, name, sort, description, committee, secretary) VALUES (#{id}, #{name}, #{sort}, #{description}, #{committee}, #{secretary})")
    void insert(Post post);

    @Update("UPDATE post SET name = #{name}, sort = #{sort}, description = #{description}, committee = #{committee}, secretary = #{secretary} WHERE id = #{id}")
    int update(Post post);

    @Delete("DELETE FROM post WHERE id = #{id}")
    int delete(@Param("id") long id);
}
