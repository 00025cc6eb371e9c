package cn.dangjian.auth.menu;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
public interface MenuMapper {

    @Select("SELECT id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible FROM menu ORDER BY sort, id")
    List<Menu> all();
}
