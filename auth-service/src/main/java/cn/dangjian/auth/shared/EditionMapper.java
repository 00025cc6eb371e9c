package cn.dangjian.auth.shared;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface EditionMapper {

    @Select("SELECT edition FROM shared_table WHERE name = #{name}")
    Long find(String name);

    @Update("UPDATE shared_table SET edition = edition + 1 WHERE name = #{name}")
    int grow(String name);
}
