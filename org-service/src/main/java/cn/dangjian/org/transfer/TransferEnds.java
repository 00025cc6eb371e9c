package cn.dangjian.org.transfer;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** Ends of transfers that were found through a scope. By id alone: in a global transaction Seata takes no statement with a subquery. */
@Mapper
interface TransferEnds {

    /** @return 0 when somebody else decided meanwhile */
    @Update("""
            UPDATE member_transfer SET status = #{status}, pending = NULL, decided_by = #{deciderId}, decider = #{decider}, decided_at = #{decidedAt}, answer = #{answer}
            WHERE id = #{id} AND pending = 1""")
    int decide(Transfer transfer);

    @Update("UPDATE member_transfer SET status = 'LAPSED', pending = NULL, decided_at = #{now} WHERE id = #{id} AND pending = 1")
    int lapse(@Param("id") long id, @Param("now") Instant now);
}
