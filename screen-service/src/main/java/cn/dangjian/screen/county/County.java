package cn.dangjian.screen.county;

import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.screen.meeting.Meeting;
import cn.dangjian.screen.organization.OrgTree;
import java.util.List;
import java.util.Map;

/**
 * The county at a moment, in memory: every screen and every page is computed from it without a query.
 *
 * @param persons  by organisation and type
 * @param meetings of the present year by id
 */
public record County(OrgTree tree, List<MemberCount> persons, Map<Long, Meeting> meetings) {
}
