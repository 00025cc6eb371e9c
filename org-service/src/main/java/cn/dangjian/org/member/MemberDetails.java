package cn.dangjian.org.member;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.organization.OrganizationCache;
import org.springframework.stereotype.Service;

/** One member for the form; phone and identity number whole only for those who may see them. */
@Service
class MemberDetails {

    private final MemberMapper mapper;
    private final MemberSealer sealer;
    private final OrganizationCache organizations;

    MemberDetails(MemberMapper mapper, MemberSealer sealer, OrganizationCache organizations) {
        this.mapper = mapper;
        this.sealer = sealer;
        this.organizations = organizations;
    }

    MemberDetail read(long id, DataScope scope, DataScope sensitive) {
        var member = mapper.find(id, scope).orElseThrow(() -> Problem.notFound("NOT_FOUND", "党员不存在或已删除"));
        boolean whole = sensitive.permits(member.orgId(), member.orgPath(), member.ownerId());
        return MemberDetail.of(member, organizations.tree().nameOf(member.orgId()),
                whole ? sealer.open(member.idCardCipher()) : member.idCardMask(), whole ? sealer.open(member.phoneCipher()) : member.phoneMask());
    }
}
