package cn.dangjian.screen.recount;

import cn.dangjian.contracts.org.MassView;
import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.contracts.org.OrgClient;
import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.contracts.org.PersonView;
import cn.dangjian.contracts.org.TownView;
import cn.dangjian.core.page.Page;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** An org-service that answers what a test wants. */
record OwnerOfMembers(Supplier<List<OrganizationView>> all, Supplier<List<MemberCount>> numbers, Function<List<Long>, List<PersonView>> lookup) implements OrgClient {

    @Override
    public List<OrganizationView> organizations() {
        return all.get();
    }

    @Override
    public OrganizationView organization(long id) {
        return all.get().stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }

    @Override
    public List<PersonView> membersOf(long organizationId) {
        return List.of();
    }

    @Override
    public List<PersonView> persons(List<Long> memberIds) {
        return lookup.apply(memberIds);
    }

    @Override
    public Page<PersonView> search(Long organizationId, String name, int page, int size) {
        return new Page<>(List.of(), 0, page, size);
    }

    @Override
    public List<MemberCount> counts() {
        return numbers.get();
    }

    @Override
    public List<MassView> masses(List<Long> massIds) {
        return List.of();
    }

    @Override
    public List<TownView> towns() {
        return List.of();
    }
}
