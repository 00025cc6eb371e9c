package cn.dangjian.meeting.meeting;

import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code meeting}; SELF means published by me (spec 03 §3.8). */
@ScopedMapper
public interface MeetingMapper {

    /** A branch held a meeting of the type. */
    record Held(long orgId, MeetingType type) {
    }

    void insert(Meeting meeting);

    Meeting find(@Param("id") long id, @Param("scope") DataScope scope);

    /** Reads the row and keeps others from changing it until the transaction ends. */
    Meeting lock(@Param("id") long id, @Param("scope") DataScope scope);

    /** Writes a locked meeting back; the number of sign-ins is left alone. */
    int save(@Param("meeting") Meeting meeting, @Param("scope") DataScope scope);

    /** Several rows at once, in the order of their ids, so that nobody waits in a ring. */
    List<Meeting> lockAll(@Param("ids") Collection<Long> ids, @Param("scope") DataScope scope);

    /** Writes the sign-ins of a locked meeting back, and what follows from their number. */
    int saveSignIns(@Param("meeting") Meeting meeting, @Param("scope") DataScope scope);

    int delete(@Param("id") long id, @Param("scope") DataScope scope);

    List<Meeting> page(@Param("filter") MeetingFilter filter, @Param("page") PageQuery page, @Param("offset") long offset, @Param("scope") DataScope scope);

    long count(@Param("filter") MeetingFilter filter, @Param("scope") DataScope scope);

    List<Meeting> after(@Param("afterId") long afterId, @Param("size") int size, @Param("scope") DataScope scope);

    /** Ids of meetings that ended before the time and are not closed; one shard of them. */
    List<Long> ended(@Param("before") Instant before, @Param("shard") int shard, @Param("shards") int shards, @Param("afterId") long afterId, @Param("size") int size,
            @Param("scope") DataScope scope);

    /** Which branches held which types of meeting that started in the period. */
    List<Held> held(@Param("from") Instant from, @Param("until") Instant until, @Param("scope") DataScope scope);

    /** Brings the meetings of an organisation in line with its present place and name. */
    int relocate(@Param("orgId") long orgId, @Param("path") String path, @Param("name") String name, @Param("scope") DataScope scope);
}
