package cn.dangjian.org.member;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.organization.OrganizationCache;
import org.springframework.stereotype.Service;

/** One member for the form; phone and identity number are masked, the way to the whole ones is {@code POST …/reveals} (H03). */
@Service
class MemberDetails {

    private final MemberMapper mapper;
    private final OrganizationCache organizations;

    MemberDetails(MemberMapper mapper, OrganizationCache organizations) {
        this.mapper = mapper;
        this.organizations = organizations;
    }

    MemberDetail read(long id, Register register, DataScope scope) {
        var member = mapper.find(id, scope).filter(it -> register.holds(it.memberType())).orElseThrow(() -> Problem.notFound("NOT_FOUND", "党员不存在或已删除"));
        return MemberDetail.of(member, organizations.tree().nameOf(member.orgId()));
    }

    /** 转正 has a permission of its own. */
    void permitPromotion(long id, DataScope promotion) {
        if (mapper.find(id, promotion).isEmpty()) {
            throw Problem.forbidden("NO_PERMISSION", "您没有将此人转为正式党员的权限,请联系上级党组织");
        }
    }
}
