package cn.dangjian.seed.load;

import cn.dangjian.seed.plan.Person;
import cn.dangjian.seed.plan.PlannedOrganization;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What binds people to other branches than their own: 联系支部 of the county's cadres (ORG-11), and transfers that wait for an answer. */
public final class LinkLoader {

    private static final int CADRES = 4;
    private static final int VILLAGE_CODE = 12;

    private final Api admin;
    private final Map<String, String> organizationIds;
    private final List<PlannedOrganization> branches;
    private final List<Person> people;

    public LinkLoader(Api admin, Map<String, String> organizationIds, List<PlannedOrganization> organizations, List<Person> people) {
        this.admin = admin;
        this.organizationIds = organizationIds;
        this.branches = organizations.stream().filter(it -> it.isBranch() && it.divisionCode() != null && it.divisionCode().length() == VILLAGE_CODE).toList();
        this.people = people;
    }

    /** Each of the first members of the county committee looks after two branches of villages. */
    public void linkBranches() throws IOException, InterruptedException {
        var cadres = people.stream().filter(it -> it.organization().type().equals("COUNTY_COMMITTEE")).limit(CADRES).toList();
        for (int i = 0; i < cadres.size(); i++) {
            var linked = List.of(idOf(branches.get(2 * i)), idOf(branches.get(2 * i + 1)));
            admin.put("/api/org/members/" + memberId(cadres.get(i)) + "/contact-branches", Map.of("orgIds", linked));
        }
        Progress.say("联系支部 cadres with branches %d", cadres.size());
    }

    /** The administrator of each of the first two towns asks the other to take somebody. */
    public void askForTransfers(String base, List<DemonstrationAccount> accounts) throws IOException, InterruptedException {
        var administrators = accounts.stream().filter(it -> it.role().equals("TOWN_ADMIN")).limit(2).toList();
        for (int i = 0; i < administrators.size(); i++) {
            var giving = administrators.get(i);
            ask(Api.login(base, giving.account(), giving.password(), giving.client()), branchesOf(giving).getFirst(), branchesOf(administrators.get(1 - i)).getLast());
        }
        Progress.say("组织关系转接 open transfers %d", administrators.size());
    }

    private void ask(Api giving, PlannedOrganization from, PlannedOrganization to) throws IOException, InterruptedException {
        if (giving.get("/api/org/transfers?side=OUT&status=REQUESTED").at("/total").asInt() > 0) {
            return;
        }
        var person = people.stream().filter(it -> it.organization().equals(from) && it.type().equals("正式党员") && it.post() == null).reduce((first, later) -> later).orElseThrow();
        giving.post("/api/org/transfers", Map.of("memberId", memberId(person), "toOrgId", idOf(to), "reason", "因居住地变动,申请转接组织关系"));
    }

    private List<PlannedOrganization> branchesOf(DemonstrationAccount townAdministrator) {
        return branches.stream().filter(it -> it.fullName().contains("/" + townAdministrator.organization() + "/")).toList();
    }

    private String memberId(Person person) throws IOException, InterruptedException {
        return admin.get("/api/org/members?phone=" + person.phone()).at("/items/0/id").asString();
    }

    private String idOf(PlannedOrganization organization) {
        return organizationIds.get(organization.fullName());
    }
}
