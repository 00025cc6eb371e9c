package cn.dangjian.org.mass;

import cn.dangjian.contracts.org.PersonDictionary;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** Table mass_account; nothing is read or written without a scope. */
@ScopedMapper
interface MassMapper {

    List<MassAccount> page(@Param("filter") MassFilter filter, @Param("query") PageQuery query, @Param("scope") DataScope scope);

    long count(@Param("filter") MassFilter filter, @Param("scope") DataScope scope);

    /** The next rows after (path, id), for walking through everything in the order of the list. */
    List<MassAccount> after(@Param("filter") MassFilter filter, @Param("path") String path, @Param("id") long id, @Param("limit") int limit, @Param("scope") DataScope scope);

    Optional<MassAccount> find(@Param("id") long id, @Param("scope") DataScope scope);

    List<MassAccount> living(@Param("ids") Collection<Long> ids, @Param("scope") DataScope scope);

    void insertAll(@Param("accounts") List<MassAccount> accounts);

    /** @return 0 when somebody else changed the row since it was read */
    int update(@Param("account") MassAccount account, @Param("scope") DataScope scope);

    int remove(@Param("id") long id, @Param("version") long version, @Param("scope") DataScope scope);

    /** Stops the person's account or lets it in again, unless the row was written after that. */
    int turn(@Param("accountId") long accountId, @Param("enabled") boolean enabled, @Param("at") Instant at, @Param("scope") DataScope scope);

    int move(@Param("fromPath") String fromPath, @Param("toPath") String toPath, @Param("scope") DataScope scope);

    List<Taken> taken(@Param("phones") Collection<String> phoneIndexes, @Param("scope") DataScope scope);

    long countInGrids(@Param("gridIds") Collection<Long> gridIds, @Param("scope") DataScope scope);

    /** Living persons who have the value. */
    long countWith(@Param("dictionary") PersonDictionary dictionary, @Param("value") String value, @Param("scope") DataScope scope);

    boolean organizationUsed(@Param("orgId") long orgId, @Param("scope") DataScope scope);

    /** A living person who has the phone already. */
    record Taken(long id, String phoneIndex) {
    }
}
