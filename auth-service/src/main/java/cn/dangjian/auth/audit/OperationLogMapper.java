package cn.dangjian.auth.audit;

import cn.dangjian.auth.audit.OperationLogFilter.Bounds;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code audit_log}; statements in mapper/operation-log.xml. There is no update and no delete, here as in the database. */
@ScopedMapper
interface OperationLogMapper {

    void insert(@Param("rows") List<ChainRow> rows);

    List<OperationRow> page(@Param("scope") DataScope scope, @Param("filter") Bounds filter, @Param("query") PageQuery query);

    /** How many match, but no more than this: nobody turns a million pages. */
    long count(@Param("scope") DataScope scope, @Param("filter") Bounds filter, @Param("most") int most);

    /** Rows after (that is: older than) this one, for exports. */
    List<OperationRow> after(@Param("scope") DataScope scope, @Param("filter") Bounds filter, @Param("last") OperationRow last, @Param("size") int size);

    ChainRow find(@Param("scope") DataScope scope, @Param("seq") long seq);

    /** The next rows of the chain. */
    List<ChainRow> chain(@Param("scope") DataScope scope, @Param("after") long after, @Param("size") int size);

    /** The last row that was recorded before this time; null when there is none. */
    ChainHead lastBefore(@Param("scope") DataScope scope, @Param("time") Instant time);
}
