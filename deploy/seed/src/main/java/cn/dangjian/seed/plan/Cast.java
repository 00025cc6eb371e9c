package cn.dangjian.seed.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Who of the county's people plays which part in the demonstration. */
public final class Cast {

    /** A part: the role, and where one logs in with it. */
    public record Part(String role, String client, Person person) {
    }

    private final List<Person> people;
    private final List<Part> parts = new ArrayList<>();

    private Cast(List<Person> people) {
        this.people = people;
    }

    /** The administrators of county and towns, and people of two branches: one of the first town, one of the second. */
    public static List<Part> of(List<PlannedOrganization> organizations, List<Person> people) {
        var cast = new Cast(people);
        cast.add("COUNTY_ADMIN", "ADMIN", organizations.getFirst(), it -> it.post() == null);
        var towns = organizations.stream().filter(it -> it.type().equals("COMMITTEE") && it.divisionCode() != null).toList();
        towns.forEach(town -> cast.add("TOWN_ADMIN", "ADMIN", town, it -> "组织委员".equals(it.post())));
        var first = villageBranch(organizations, towns.get(0));
        cast.add("BRANCH_ADMIN", "ADMIN", first, it -> "组织委员".equals(it.post()));
        cast.add("SECRETARY", "CADRE", first, it -> "书记".equals(it.post()));
        cast.add("COMMITTEE_MEMBER", "CADRE", first, it -> "宣传委员".equals(it.post()));
        cast.add("MEMBER", "CADRE", first, it -> it.post() == null && it.type().equals("正式党员"));
        cast.add("MEMBER", "CADRE", villageBranch(organizations, towns.get(1)), it -> it.post() == null && it.type().equals("正式党员"));
        return cast.parts;
    }

    private static PlannedOrganization villageBranch(List<PlannedOrganization> organizations, PlannedOrganization town) {
        return organizations.stream().filter(it -> it.isBranch() && it.weight() >= 4 && it.fullName().startsWith(town.fullName() + "/")).findFirst().orElseThrow();
    }

    private void add(String role, String client, PlannedOrganization organization, Predicate<Person> wanted) {
        parts.add(new Part(role, client, people.stream().filter(it -> it.organization().equals(organization) && wanted.test(it)).findFirst().orElseThrow()));
    }
}
