package cn.dangjian.org.organization;

import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.security.ServiceOnly;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Organisations for siblings ({@link cn.dangjian.contracts.org.OrgClient}). */
@RestController
@ServiceOnly
class InternalOrganizationController {

    private final OrganizationCache cache;

    InternalOrganizationController(OrganizationCache cache) {
        this.cache = cache;
    }

    /** All of the county, parents before children. */
    @GetMapping("/internal/organizations")
    List<OrganizationView> all() {
        return cache.tree().all().stream().map(Organization::view).toList();
    }

    /** One of them. */
    @GetMapping("/internal/organizations/{id}")
    OrganizationView one(@PathVariable long id) {
        return cache.tree().find(id).map(Organization::view).orElseThrow(() -> Problem.notFound("NOT_FOUND", "党组织不存在"));
    }
}
