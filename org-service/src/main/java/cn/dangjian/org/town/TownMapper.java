package cn.dangjian.org.town;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Table town. The whole tree is read; who may see which part is decided on the tree in memory. */
@Mapper
interface TownMapper {

    @Select("SELECT version FROM town_tree WHERE id = 1")
    long treeVersion();

    /** Also the lock that makes changes of the tree come one after the other. */
    @Update("UPDATE town_tree SET version = version + 1, last_id = last_id + #{newIds} WHERE id = 1")
    void nextTreeVersion(@Param("newIds") int newIds);

    @Select("SELECT last_id FROM town_tree WHERE id = 1")
    long lastId();

    @Select("SELECT id, parent_id, path, code, name, sort, enabled, version, created_at FROM town")
    List<Town> all();

    /** Nobody refers to it anew before this transaction ends, and what others have referred is seen. */
    @Select("SELECT id FROM town WHERE id = #{id} FOR UPDATE")
    Long lock(@Param("id") long id);

    /** It is not deleted before this transaction ends; null when it is gone. */
    @Select("SELECT id FROM town WHERE id = #{id} LOCK IN SHARE MODE")
    Long hold(@Param("id") long id);

    @Insert("""
            <script>
            INSERT INTO town (id, parent_id, path, code, name, sort, enabled, version, created_at) VALUES
            <foreach collection="towns" item="it" separator=",">
            (#{it.id}, #{it.parentId}, #{it.path}, #{it.code}, #{it.name}, #{it.sort}, #{it.enabled}, #{it.version}, #{it.createdAt})
            </foreach>
            </script>""")
    void insertAll(@Param("towns") List<Town> towns);

    @Update("UPDATE town SET code = #{code}, name = #{name}, sort = #{sort}, enabled = #{enabled}, version = #{version} WHERE id = #{id}")
    void update(Town town);

    @Delete("DELETE FROM town WHERE id = #{id}")
    void delete(@Param("id") long id);
}
