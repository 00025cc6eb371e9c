package cn.dangjian.auth.account;

import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code account}; statements in mapper/account.xml. */
@ScopedMapper
public interface AccountMapper {

    Account find(@Param("scope") DataScope scope, @Param("id") long id);

    /** Whoever else wants this account's row waits for the end of the transaction. Asked before anything is read: the first read fixes what the transaction sees. */
    Long lock(@Param("scope") DataScope scope, @Param("id") long id);

    /** @param loginIndexes of one login name, under each index key */
    Account findByLogin(@Param("scope") DataScope scope, @Param("loginIndexes") Collection<String> loginIndexes);

    List<Account> findAll(@Param("scope") DataScope scope, @Param("ids") Collection<Long> ids);

    /** Who holds the role, or who does not, in the order of their names. */
    List<Account> holders(@Param("scope") DataScope scope, @Param("roleId") long roleId, @Param("filter") HolderFilter filter, @Param("loginIndex") String loginIndex, @Param("query") PageQuery query);

    long countHolders(@Param("scope") DataScope scope, @Param("roleId") long roleId, @Param("filter") HolderFilter filter, @Param("loginIndex") String loginIndex);

    /** Blind indexes out of these that belong to an account. */
    List<String> takenLogins(@Param("scope") DataScope scope, @Param("loginIndexes") Collection<String> loginIndexes);

    /** One statement for all rows: Seata keeps an undo record for it, and 500 accounts take one round trip. */
    int insertAll(@Param("accounts") List<Account> accounts, @Param("now") Instant now);

    int update(@Param("scope") DataScope scope, @Param("account") Account account, @Param("now") Instant now);

    int setPassword(@Param("scope") DataScope scope, @Param("id") long id, @Param("passwordHash") String passwordHash, @Param("now") Instant now);

    int setStatus(@Param("scope") DataScope scope, @Param("id") long id, @Param("status") AccountStatus status, @Param("now") Instant now);

    int move(@Param("scope") DataScope scope, @Param("from") String from, @Param("to") String to, @Param("now") Instant now);

    int delete(@Param("scope") DataScope scope, @Param("id") long id);
}
