package cn.dangjian.auth.online;

import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Open sessions with their accounts; statements in mapper/online.xml. {@code orgPath} is the subtree of the filter's organisation, null for none. */
@ScopedMapper
interface OnlineMapper {

    List<OnlineRow> page(@Param("scope") DataScope scope, @Param("filter") OnlineFilter filter, @Param("loginIndexes") List<String> loginIndexes, @Param("orgPath") String orgPath, @Param("query") PageQuery query, @Param("now") Instant now);

    long count(@Param("scope") DataScope scope, @Param("filter") OnlineFilter filter, @Param("loginIndexes") List<String> loginIndexes, @Param("orgPath") String orgPath, @Param("now") Instant now);

    OnlineRow find(@Param("scope") DataScope scope, @Param("number") long number, @Param("now") Instant now);
}
