package cn.dangjian.testing.house.broken;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** A generic mapper of a scoped table. */
@Mapper
interface BrokenMemberMapper extends BaseMapper<MemberRow> {

    @Select("SELECT * FROM member ORDER BY ${column}")
    List<MemberRow> everything(String column);

    @Select("SELECT name FROM member")
    List<BrokenController.Form> forms();
}
