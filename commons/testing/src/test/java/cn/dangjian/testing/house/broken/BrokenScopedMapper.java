package cn.dangjian.testing.house.broken;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Param;

@ScopedMapper
interface BrokenScopedMapper extends BaseMapper<MemberRow> {

    List<Long> withoutFragment(@Param("scope") DataScope scope);

    List<Long> withoutScope(@Param("name") String name);

    List<Long> wronglyNamed(@Param("range") DataScope range);

    int remove(@Param("scope") DataScope scope);

    List<Long> sound(@Param("scope") DataScope scope);

    @Delete("DELETE FROM member WHERE id = #{id}")
    int annotated(long id);
}
