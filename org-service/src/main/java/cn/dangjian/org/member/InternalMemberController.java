package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.contracts.org.PersonView;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.LikePattern;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.org.organization.OrganizationTree;
import cn.dangjian.web.security.ServiceOnly;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members for siblings ({@link cn.dangjian.contracts.org.OrgClient}). */
@RestController
@ServiceOnly
class InternalMemberController {

    private static final DataScope SIBLINGS = DataScope.all("a sibling service decides about its own user's scope");
    private static final int MAX_IDS = 2_000;

    private final MemberMapper members;
    private final MemberCountMapper counts;
    private final OrganizationCache organizations;

    InternalMemberController(MemberMapper members, MemberCountMapper counts, OrganizationCache organizations) {
        this.members = members;
        this.counts = counts;
        this.organizations = organizations;
    }

    /** 本支部全体人员. */
    @GetMapping("/internal/organizations/{id}/members")
    List<PersonView> membersOf(@PathVariable long id) {
        return views(members.persons(null, id, SIBLINGS));
    }

    /** Persons by id. */
    @PostMapping("/internal/members/lookup")
    List<PersonView> persons(@RequestBody List<Long> ids) {
        if (ids.size() > MAX_IDS) {
            throw Problem.invalid("TOO_MANY_IDS", "一次最多查询" + MAX_IDS + "人");
        }
        return ids.isEmpty() ? List.of() : views(members.persons(ids, null, SIBLINGS));
    }

    /** Candidates of a picker, by organisation (and below) and beginning of the name. */
    @GetMapping("/internal/members")
    Page<PersonView> search(@RequestParam(required = false) Long orgId, @RequestParam(required = false) String name, PageQuery page) {
        String subtree = organizations.tree().find(orgId).map(Organization::path).orElse(null);
        if (orgId != null && subtree == null) {
            return Page.of(List.of(), 0, page);
        }
        String pattern = LikePattern.startsWith(name);
        return Page.of(views(members.search(subtree, pattern, page.offset(), page.size(), SIBLINGS)), members.countSearch(subtree, pattern, SIBLINGS), page);
    }

    /** Numbers per organisation and type, for recounts. */
    @GetMapping("/internal/members/counts")
    List<MemberCount> counts() {
        return counts.counts(SIBLINGS);
    }

    private List<PersonView> views(List<MemberMapper.PersonRow> rows) {
        OrganizationTree tree = organizations.tree();
        return rows.stream().map(row -> row.view(tree.nameOf(row.orgId()))).toList();
    }
}
