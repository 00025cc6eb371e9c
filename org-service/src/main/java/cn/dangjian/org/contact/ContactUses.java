package cn.dangjian.org.contact;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.organization.OrganizationUse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A branch that cadres look after stays until they are given others. */
@Component
class ContactUses implements OrganizationUse {

    private final ContactBranchMapper mapper;
    private final MemberMapper members;

    ContactUses(ContactBranchMapper mapper, MemberMapper members) {
        this.mapper = mapper;
        this.members = members;
    }

    @Override
    public Optional<String> holding(long organizationId) {
        var linked = mapper.cadresOf(organizationId);
        int cadres = linked.isEmpty() ? 0 : members.persons(linked, null, DataScope.all("a refusal must know of every cadre")).size();
        return cadres == 0 ? Optional.empty() : Optional.of("该组织是" + cadres + "名党员干部的联系支部,不能删除;请先在党员管理的“联系支部”中取消");
    }

    @Override
    public void move(String fromPath, String toPath) {
        // a link names the organisation itself, wherever it hangs
    }
}
