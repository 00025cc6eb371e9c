package cn.dangjian.contracts.org;

import cn.dangjian.core.page.Page;
import java.util.List;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What org-service answers to its siblings. Not routed by the gateway. */
@FeignClient(name = "org-service", contextId = "orgClient")
public interface OrgClient {

    /** All organisations of the county, parents before children. */
    @GetMapping("/internal/organizations")
    List<OrganizationView> organizations();

    @GetMapping("/internal/organizations/{id}")
    OrganizationView organization(@PathVariable("id") long id);

    /** Full and probationary members whose own organisation is this one: 本支部全体人员. */
    @GetMapping("/internal/organizations/{id}/members")
    List<PersonView> membersOf(@PathVariable("id") long organizationId);

    /** Persons by member id; unknown and removed ones are left out. At most 2,000 ids. */
    @PostMapping("/internal/members/lookup")
    List<PersonView> persons(@RequestBody List<Long> memberIds);

    /** Full and probationary members of the county for pickers, by branch and beginning of the name. */
    @GetMapping("/internal/members")
    Page<PersonView> search(@RequestParam(value = "orgId", required = false) Long organizationId, @RequestParam(value = "name", required = false) String name,
            @RequestParam("page") int page, @RequestParam("size") int size);

    /** Numbers of persons per organisation and type, for recounts. */
    @GetMapping("/internal/members/counts")
    List<MemberCount> counts();

    /** Grid workers who are no members (群众账号) by id; unknown and removed ones are left out. At most 2,000 ids. */
    @PostMapping("/internal/mass-accounts/lookup")
    List<MassView> masses(@RequestBody List<Long> massIds);

    /** The county with its towns, villages and hamlets, parents before children. */
    @GetMapping("/internal/towns")
    List<TownView> towns();
}
