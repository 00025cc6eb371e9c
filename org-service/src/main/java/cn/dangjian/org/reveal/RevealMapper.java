package cn.dangjian.org.reveal;

import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Table reveal: triggers refuse to change or delete a row. */
@ScopedMapper
interface RevealMapper {

    void insert(@Param("it") Reveal reveal);

    List<Reveal> page(@Param("filter") RevealFilter filter, @Param("query") PageQuery query, @Param("scope") DataScope scope);

    long count(@Param("filter") RevealFilter filter, @Param("scope") DataScope scope);

    /** An organisation moved; its path is all that may change. */
    int move(@Param("fromPath") String fromPath, @Param("toPath") String toPath, @Param("scope") DataScope scope);
}
