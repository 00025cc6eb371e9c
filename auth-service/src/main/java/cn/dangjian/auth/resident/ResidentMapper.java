package cn.dangjian.auth.resident;

import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code resident}; statements in mapper/resident.xml. */
@ScopedMapper
interface ResidentMapper {

    Resident find(@Param("scope") DataScope scope, @Param("id") long id);

    int insert(@Param("it") Resident resident);

    /** @return 0 when the row was changed since it was read */
    int update(@Param("scope") DataScope scope, @Param("it") Resident resident);

    int delete(@Param("scope") DataScope scope, @Param("id") long id);

    int enterGrid(@Param("scope") DataScope scope, @Param("id") long id, @Param("gridId") long gridId);

    List<Resident> page(@Param("scope") DataScope scope, @Param("filter") ResidentFilter filter, @Param("query") PageQuery query);

    long count(@Param("scope") DataScope scope, @Param("filter") ResidentFilter filter);
}
