package cn.dangjian.org.member;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.organization.OrganizationCache;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The member list (ORG-01 … ORG-03). Its own order is by organisation path, so everybody's part of the county is one range of an index; the counters
 * tell the total and in which organisation a far page begins, so no page costs more than the first, however large the county is.
 */
@Service
class MemberList {

    private final MemberMapper members;
    private final MemberCountMapper counts;
    private final MemberFilters filters;
    private final OrganizationCache organizations;

    MemberList(MemberMapper members, MemberCountMapper counts, MemberFilters filters, OrganizationCache organizations) {
        this.members = members;
        this.counts = counts;
        this.filters = filters;
        this.organizations = organizations;
    }

    Page<MemberItem> page(MemberQuery query, Register register, PageQuery page, DataScope scope) {
        var filter = filters.read(query, register);
        boolean counted = filter.isCounted() && scope.owner() == null; // counters know organisations, not persons
        if (counted && page.sort() == null && page.offset() > page.size()) {
            return farPage(filter, page, scope);
        }
        long total = counted ? counts.total(filter.types(), filter.subtree(), scope) : members.count(filter, scope);
        return page.offset() >= total ? Page.of(List.of(), total, page) : page(members.page(filter, page, null, page.offset(), scope), total, page);
    }

    private Page<MemberItem> farPage(MemberFilter filter, PageQuery page, DataScope scope) {
        var start = counts.position(filter.types(), filter.subtree(), page.offset(), scope);
        if (start == null || page.offset() >= start.total()) {
            return Page.of(List.of(), start == null ? 0 : start.total(), page);
        }
        return page(members.page(filter, page, start.orgPath(), page.offset() - start.before(), scope), start.total(), page);
    }

    private Page<MemberItem> page(List<MemberRow> rows, long total, PageQuery page) {
        var tree = organizations.tree();
        return Page.of(rows, total, page).map(row -> MemberItem.of(row, tree.nameOf(row.orgId())));
    }
}
