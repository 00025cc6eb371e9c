package cn.dangjian.auth.login;

import cn.dangjian.auth.account.Account;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code login_log}; statements in mapper/login-log.xml. */
@ScopedMapper
interface LoginLogMapper {

    /** @param of the account, null when there is none of that name */
    int insert(@Param("entry") LoginLogEntry entry, @Param("loginIndex") String loginIndex, @Param("of") Account of);

    List<LoginLogEntry> page(@Param("scope") DataScope scope, @Param("filter") LoginLogFilter filter, @Param("loginIndex") String loginIndex, @Param("query") PageQuery query);

    /** The next rows behind this one, the first for null. */
    List<LoginLogEntry> behind(@Param("scope") DataScope scope, @Param("filter") LoginLogFilter filter, @Param("loginIndex") String loginIndex, @Param("last") LoginLogEntry last, @Param("count") int count);

    long count(@Param("scope") DataScope scope, @Param("filter") LoginLogFilter filter, @Param("loginIndex") String loginIndex);

    /** The oldest rows from before this time, but no more than this; how many went. */
    int remove(@Param("scope") DataScope scope, @Param("before") Instant before, @Param("most") int most);

    long successes(@Param("scope") DataScope scope, @Param("ip") String ip, @Param("since") Instant since);
}
