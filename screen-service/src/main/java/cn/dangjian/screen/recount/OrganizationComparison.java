package cn.dangjian.screen.recount;

import cn.dangjian.contracts.org.OrgClient;
import cn.dangjian.screen.organization.Organization;
import cn.dangjian.screen.organization.OrganizationMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Organisations, one by one. */
@Component
class OrganizationComparison implements Comparison<Organization> {

    private static final String NONE = "none";

    private final OrgClient owner;
    private final OrganizationMapper mapper;

    OrganizationComparison(OrgClient owner, OrganizationMapper mapper) {
        this.owner = owner;
        this.mapper = mapper;
    }

    @Override
    public String kind() {
        return "organization";
    }

    @Override
    public List<Difference<Organization>> find() {
        Map<Long, Organization> truth = owner.organizations().stream().map(it -> Organization.of(it, false)).collect(Collectors.toMap(Organization::id, it -> it));
        Map<Long, Organization> here = mapper.all().stream().collect(Collectors.toMap(Organization::id, it -> it));
        var differences = new ArrayList<Difference<Organization>>();
        truth.values().forEach(it -> {
            Organization present = here.get(it.id());
            if (!it.equals(present) && (present == null || present.version() <= it.version())) {
                differences.add(new Difference<>(Long.toString(it.id()), it.toString(), present == null ? NONE : present.toString(), it));
            }
        });
        here.values().stream().filter(it -> !it.removed() && !truth.containsKey(it.id())).forEach(it -> differences.add(new Difference<>(Long.toString(it.id()), NONE, it.toString(),
                new Organization(it.id(), it.parentId(), it.name(), it.type(), it.divisionCode(), it.enabled(), it.sort(), true, it.version()))));
        return differences;
    }

    @Override
    @Transactional
    public void mend(List<Difference<Organization>> differences) {
        differences.forEach(it -> mapper.replace(it.fact()));
    }
}
