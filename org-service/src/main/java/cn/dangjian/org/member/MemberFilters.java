package cn.dangjian.org.member;

import cn.dangjian.core.person.Phone;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.LikePattern;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.organization.OrganizationCache;
import org.springframework.stereotype.Component;

/** Reads the filters of the member list; a phone is only ever looked for by its blind index. */
@Component
public class MemberFilters {

    private final OrganizationCache organizations;
    private final MemberSealer sealer;

    MemberFilters(OrganizationCache organizations, MemberSealer sealer) {
        this.organizations = organizations;
        this.sealer = sealer;
    }

    public MemberFilter read(MemberQuery query, Register register) {
        String phone = query.phone() == null ? "" : query.phone().strip();
        var whole = Phone.parse(phone);
        if (!phone.isEmpty() && whole.isEmpty() && !phone.matches("\\d{4}")) {
            throw Problem.invalidField("INVALID", "phone", "请输入完整的11位手机号码,或号码的后四位");
        }
        return new MemberFilter(register.asked(query.type()), subtree(query.orgId()), LikePattern.contains(query.name()),
                whole.map(sealer::indexesOf).orElse(null), phone.length() == 4 ? sealer.indexesOfTail(phone) : null, query.postId());
    }

    private String subtree(Long orgId) {
        return orgId == null ? null
                : organizations.tree().find(orgId).map(Organization::path).orElseThrow(() -> Problem.invalidField("ORG_UNKNOWN", "orgId", "党组织不存在"));
    }
}
