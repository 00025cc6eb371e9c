package cn.dangjian.meeting.browsing;

import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Meetings by the reader's own part in them; the account in the filter narrows them further than any scope. */
@ScopedMapper
interface MyMeetingMapper {

    /**
     * @param signed  null = both
     * @param orgId   the branch that a cadre is linked with (MEET-25); null = any
     * @param history only meetings that have started and invite the account
     */
    record Filter(long accountId, MeetingType type, Boolean signed, Long orgId, boolean history, Instant now) {
    }

    List<MyMeetingRow.Found> page(@Param("filter") Filter filter, @Param("page") PageQuery page, @Param("offset") long offset, @Param("scope") DataScope scope);

    long count(@Param("filter") Filter filter, @Param("scope") DataScope scope);
}
