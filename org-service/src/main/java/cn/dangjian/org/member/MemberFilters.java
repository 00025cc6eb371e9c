package cn.dangjian.org.member;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.LikePattern;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.org.sealing.PhoneSealer;
import org.springframework.stereotype.Component;

/** Reads the filters of the member list; a phone is only ever looked for by its blind index. */
@Component
public class MemberFilters {

    private final OrganizationCache organizations;
    private final PhoneSealer phones;

    MemberFilters(OrganizationCache organizations, PhoneSealer phones) {
        this.organizations = organizations;
        this.phones = phones;
    }

    public MemberFilter read(MemberQuery query, Register register) {
        var phone = phones.sought(query.phone());
        return new MemberFilter(register.asked(query.type()), subtree(query.orgId()), LikePattern.contains(query.name()), phone.indexes(), phone.tailIndexes(), query.postId());
    }

    private String subtree(Long orgId) {
        return orgId == null ? null
                : organizations.tree().find(orgId).map(Organization::path).orElseThrow(() -> Problem.invalidField("ORG_UNKNOWN", "orgId", "党组织不存在"));
    }
}
