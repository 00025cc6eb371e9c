package cn.dangjian.message.warning;

import cn.dangjian.contracts.message.WarningRaised;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Table of warnings; SQL in {@code mapper/WarningMapper.xml}. */
@ScopedMapper
interface WarningMapper {

    /** Has no effect when the branch already has a warning of this kind and period; answers 1 for a new one. */
    int insert(@Param("warning") WarningRaised warning, @Param("raisedAt") Instant raisedAt);

    List<Warning> page(@Param("status") WarningStatus status, @Param("offset") long offset, @Param("size") int size, @Param("scope") DataScope scope);

    long count(@Param("status") WarningStatus status, @Param("scope") DataScope scope);

    List<OpenWarning> open(@Param("orgId") long orgId, @Param("kind") String kind, @Param("scope") DataScope scope);

    int handle(@Param("ids") Collection<Long> ids, @Param("note") String note, @Param("now") Instant now, @Param("scope") DataScope scope);

    /** Rewrites the paths below a moved organisation. */
    int move(@Param("from") String from, @Param("to") String to, @Param("scope") DataScope scope);
}
