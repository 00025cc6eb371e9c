package cn.dangjian.org.contact;

import cn.dangjian.contracts.org.ContactBranchChanged;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.core.set.Replacement;
import cn.dangjian.events.Outbox;
import cn.dangjian.org.member.Member;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.org.organization.OrganizationType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 联系支部 of a cadre (ORG-11): the link is itself a grant to read those branches. */
@Service
public class ContactBranches {

    private static final int AT_MOST = 50;

    private final ContactBranchMapper mapper;
    private final MemberMapper members;
    private final OrganizationCache organizations;
    private final Outbox outbox;

    ContactBranches(ContactBranchMapper mapper, MemberMapper members, OrganizationCache organizations, Outbox outbox) {
        this.mapper = mapper;
        this.members = members;
        this.organizations = organizations;
        this.outbox = outbox;
    }

    List<ContactBranch> of(long memberId, DataScope scope) {
        return named(mapper.ofMember(cadre(memberId, scope).id()));
    }

    /** The own ones, of branches that still exist (ORG-37). */
    public List<ContactBranch> ofAccount(long accountId) {
        return named(mapper.ofAccount(accountId));
    }

    /** What the links let somebody read besides the role's scope. */
    public DataScope readableBy(long accountId) {
        var linked = ofAccount(accountId);
        return linked.isEmpty() ? DataScope.nothing() : DataScope.nodes(linked.stream().map(ContactBranch::id).collect(Collectors.toSet()));
    }

    /** Replaces the set. Nobody hands out more than he may see himself, but what was linked before may stay (C06). */
    @Transactional
    public void replace(long memberId, List<Long> wanted, DataScope scope) {
        members.lock(memberId, scope);
        var cadre = cadre(memberId, scope);
        Set<Long> orgIds = new TreeSet<>(wanted);
        if (orgIds.size() > AT_MOST) {
            throw Problem.invalidField("TOO_MANY", "orgIds", "联系支部不能超过" + AT_MOST + "个");
        }
        var change = Replacement.of(mapper.ofMember(memberId), orgIds);
        change.added().forEach(id -> permit(id, scope));
        change.apply(removed -> mapper.remove(memberId, removed), added -> mapper.insert(memberId, cadre.accountId(), added));
        outbox.publish(new ContactBranchChanged(memberId, cadre.accountId(), List.copyOf(orgIds)));
    }

    private void permit(long orgId, DataScope scope) {
        var branch = organizations.tree().find(orgId).filter(it -> it.type() == OrganizationType.BRANCH || it.type() == OrganizationType.GENERAL_BRANCH)
                .orElseThrow(() -> Problem.invalidField("BRANCH_UNKNOWN", "orgIds", "只能选择党支部或党总支部"));
        if (!scope.permits(branch.id(), branch.path(), null)) {
            throw Problem.outOfScope();
        }
    }

    private Member cadre(long memberId, DataScope scope) {
        return members.find(memberId, scope).orElseThrow(() -> members.find(memberId, DataScope.all("tells a missing row from a foreign one")).isPresent()
                ? Problem.outOfScope() : Problem.notFound("NOT_FOUND", "党员不存在或已删除"));
    }

    private List<ContactBranch> named(List<Long> orgIds) {
        var tree = organizations.tree();
        return orgIds.stream().flatMap(id -> tree.find(id).filter(Organization::enabled).stream()).map(it -> new ContactBranch(it.id(), it.name())).toList();
    }

    /** A linked branch by name. */
    public record ContactBranch(long id, String name) {
    }
}
