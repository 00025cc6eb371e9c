package cn.dangjian.auth.resident;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Table resident as a rotation of keys sees it. */
@ScopedMapper
interface ResidentSealMapper {

    /** @param prefix of values that need no renewal; null reads every row */
    List<ResidentSeal> after(@Param("id") long id, @Param("prefix") String prefix, @Param("shard") int shard, @Param("shards") int shards, @Param("limit") int limit,
            @Param("scope") DataScope scope);

    /** @return 0 when a value is not any more what it was */
    int replace(@Param("before") ResidentSeal before, @Param("now") ResidentSeal now, @Param("scope") DataScope scope);
}
