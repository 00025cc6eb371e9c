package cn.dangjian.auth.review;

import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Accounts of the console and of 智慧组工 with their last use, the longest unused first; statements in mapper/review.xml. */
@ScopedMapper
interface ReviewMapper {

    /** What the filter means: subtree of its organisation, indexes of its login name, unused since before then; null for no such filter. */
    record Sought(ReviewFilter filter, String orgPath, List<String> loginIndexes, Instant before) {
    }

    List<ReviewRow> page(@Param("scope") DataScope scope, @Param("sought") Sought sought, @Param("query") PageQuery query);

    long count(@Param("scope") DataScope scope, @Param("sought") Sought sought);

    /** The next rows behind this one, the first for null. */
    List<ReviewRow> behind(@Param("scope") DataScope scope, @Param("sought") Sought sought, @Param("last") ReviewRow last, @Param("count") int count);
}
