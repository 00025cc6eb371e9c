package cn.dangjian.org.mass;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Table mass_account as a rotation of keys sees it. */
@ScopedMapper
interface MassSealMapper {

    /** @param prefix of values that need no renewal; null reads every row */
    List<MassSeal> after(@Param("id") long id, @Param("prefix") String prefix, @Param("shard") int shard, @Param("shards") int shards, @Param("limit") int limit,
            @Param("scope") DataScope scope);

    /** @return 0 when a value is not any more what it was; neither version nor time of the last change move, for nothing changed that people see */
    int replace(@Param("before") MassSeal before, @Param("now") MassSeal now, @Param("scope") DataScope scope);
}
