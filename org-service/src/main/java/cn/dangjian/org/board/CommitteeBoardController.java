package cn.dangjian.org.board;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.member.MemberMapper.CommitteeFilter;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.org.organization.OrganizationName;
import cn.dangjian.web.security.Permission;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 县级班子形象栏 (spec 02 §2.7): photo and post of the members themselves, so it is never out of date. */
@RestController
@RequestMapping("/api/org/boards")
class CommitteeBoardController {

    private final MemberMapper members;
    private final OrganizationCache organizations;

    CommitteeBoardController(MemberMapper members, OrganizationCache organizations) {
        this.members = members;
        this.organizations = organizations;
    }

    /** The committees of the chosen organisation and all below it, within the scope (ORG-10, ORG-31). */
    @GetMapping("/committees")
    @Permission("org:board:list")
    Page<CommitteeCard> committees(@RequestParam(required = false) Long orgId, @RequestParam(defaultValue = "false") boolean withoutPhoto, PageQuery page, DataScope scope) {
        String subtree = orgId == null ? null : organizations.tree().find(orgId).map(Organization::path).orElseThrow(() -> Problem.invalidField("ORG_UNKNOWN", "orgId", "党组织不存在"));
        return cards(new CommitteeFilter(null, subtree, withoutPhoto), page, scope);
    }

    /** What 班子形象 of 智慧组工 chooses from (ORG-36). */
    @GetMapping("/tree")
    @Permission("app:board:view")
    List<OrganizationName> tree() {
        return OrganizationName.below(organizations.tree(), null);
    }

    /** The committee of one organisation, for everybody in 智慧组工: names, posts and photos, nothing else (ORG-36). */
    @GetMapping("/display/{orgId}")
    @Permission("app:board:view")
    Page<CommitteeCard> display(@PathVariable long orgId, PageQuery page) {
        organizations.tree().find(orgId).filter(Organization::enabled).orElseThrow(() -> Problem.notFound("NOT_FOUND", "党组织不存在"));
        return cards(new CommitteeFilter(orgId, null, false), page, DataScope.all("a leadership board is on show for all members"));
    }

    private Page<CommitteeCard> cards(CommitteeFilter filter, PageQuery page, DataScope scope) {
        var tree = organizations.tree();
        return Page.of(members.committee(filter, page, scope), members.countCommittee(filter, scope), page).map(it -> CommitteeCard.of(it, tree));
    }
}
