package cn.dangjian.auth.menu;

import cn.dangjian.auth.Status;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface MenuMapper {

    @Select("SELECT id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible, status, external, created_at FROM menu ORDER BY sort, id")
    List<Menu> all();

    /** The same, held against others until the transaction ends: whether a tree has circles is a question about all of it. */
    @Select("""
            SELECT id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible, status, external, created_at FROM menu
            ORDER BY sort, id FOR UPDATE""")
    List<Menu> lockAll();

    @Select("SELECT COUNT(*) FROM role_menu WHERE menu_id = #{id}")
    int roles(long id);

    @Insert("""
            INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible, status, external, created_at)
            VALUES (#{id}, #{client}, #{parentId}, #{type}, #{name}, #{code}, #{permission}, #{path}, #{icon}, #{component}, #{sort}, #{visible}, #{status}, #{external}, #{createdAt})""")
    int insert(Menu menu);

    @Update("""
            UPDATE menu SET parent_id = #{parentId}, type = #{type}, name = #{name}, code = #{code}, permission = #{permission}, path = #{path}, icon = #{icon},
            component = #{component}, sort = #{sort}, visible = #{visible}, status = #{status}, external = #{external} WHERE id = #{id}""")
    int update(Menu menu);

    @Update("UPDATE menu SET status = #{status} WHERE id = #{id}")
    int setStatus(@Param("id") long id, @Param("status") Status status);

    @Delete("DELETE FROM menu WHERE id = #{id}")
    int delete(long id);
}
