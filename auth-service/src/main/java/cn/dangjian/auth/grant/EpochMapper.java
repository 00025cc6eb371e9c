package cn.dangjian.auth.grant;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface EpochMapper {

    @Select("SELECT value FROM rights_epoch WHERE id = 1")
    long read();

    @Update("UPDATE rights_epoch SET value = value + 1 WHERE id = 1")
    int grow();
}
