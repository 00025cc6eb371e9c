package cn.dangjian.org.mass;

import cn.dangjian.contracts.org.MassView;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.org.town.TownCache;
import cn.dangjian.web.security.ServiceOnly;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Grid workers for siblings ({@link cn.dangjian.contracts.org.OrgClient}). */
@RestController
@ServiceOnly
class InternalMassController {

    private static final DataScope SIBLINGS = DataScope.all("a sibling service decides about its own user's scope");
    private static final int MAX_IDS = 2_000;

    private final MassMapper masses;
    private final TownCache towns;
    private final OrganizationCache organizations;

    InternalMassController(MassMapper masses, TownCache towns, OrganizationCache organizations) {
        this.masses = masses;
        this.towns = towns;
        this.organizations = organizations;
    }

    /** Persons by id, each with the names of the grid and of its Party organisation. */
    @PostMapping("/internal/mass-accounts/lookup")
    List<MassView> masses(@RequestBody List<Long> ids) {
        if (ids.size() > MAX_IDS) {
            throw Problem.invalid("TOO_MANY_IDS", "一次最多查询" + MAX_IDS + "人");
        }
        var grids = towns.tree();
        var seats = organizations.tree();
        return ids.isEmpty() ? List.of() : masses.living(ids, SIBLINGS).stream()
                .map(it -> new MassView(it.id(), it.accountId(), it.name(), it.gridId(), grids.nameOf(it.gridId()), it.orgId(), it.orgPath(), seats.nameOf(it.orgId()))).toList();
    }
}
