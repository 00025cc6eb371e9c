package cn.dangjian.seed.plan;

import cn.dangjian.seed.plan.Divisions.Division;
import cn.dangjian.seed.plan.PlannedOrganization.Kind;
import java.util.ArrayList;
import java.util.List;

/** The organisations of the county: its committee, towns, working committees and some 450 branches. */
public final class OrganizationPlan {

    static final String COUNTY = "中共西林县委员会";
    private static final List<String> HAMLETS = List.of("上屯", "下屯", "中屯", "新屯", "老屯");
    private static final List<String> TOWN_ORGANS = List.of("机关", "卫生院", "中心校", "退休干部");

    private final List<PlannedOrganization> all = new ArrayList<>();
    private final PlannedOrganization county;

    private OrganizationPlan() {
        county = add(null, COUNTY, "COUNTY_COMMITTEE", 1, null, Kind.ORGAN, 0);
    }

    /** Parents before children. */
    public static List<PlannedOrganization> of(Divisions divisions) {
        var plan = new OrganizationPlan();
        int sort = 1;
        for (Division town : divisions.towns()) {
            plan.town(town, divisions.villagesOf(town), sort++);
        }
        plan.workCommittee("中共西林县直属机关工作委员会", sort++, Kind.ORGAN, Organs.COUNTY_ORGANS, "机关党支部");
        plan.workCommittee("中共西林县教育工作委员会", sort++, Kind.INSTITUTION, Organs.SCHOOLS, "党支部");
        plan.workCommittee("中共西林县委卫生健康工作委员会", sort++, Kind.INSTITUTION, Organs.HEALTH, "党支部");
        plan.workCommittee("中共西林县两新组织党工委", sort++, Kind.NEW, Organs.NEW, "党支部");
        plan.workCommittee("中共西林县公安局委员会", sort, Kind.ORGAN, Organs.POLICE, "党支部");
        return List.copyOf(plan.all);
    }

    private void town(Division town, List<Division> villages, int sort) {
        var committee = add(county, "中共" + town.name() + "委员会", "COMMITTEE", sort, town.code(), Kind.ORGAN, 0);
        int place = 1;
        for (String organ : TOWN_ORGANS) {
            add(committee, town.name() + organ + "党支部", "BRANCH", place++, town.code(), Kind.ORGAN, 3);
        }
        for (Division village : villages) {
            village(committee, village, place++);
        }
    }

    /** Every fourth village is small and has one branch, the others a general branch with branches of their hamlets. */
    private void village(PlannedOrganization committee, Division village, int sort) {
        Kind kind = village.name().contains("社区") ? Kind.COMMUNITY : Kind.VILLAGE;
        if (sort % 4 == 0) {
            add(committee, village.shortName() + "党支部", "BRANCH", sort, village.code(), kind, 6);
            return;
        }
        var general = add(committee, village.shortName() + "党总支", "GENERAL_BRANCH", sort, village.code(), kind, 0);
        int hamlets = sort % 4 == 1 ? 4 : 3;
        for (int i = 0; i < hamlets; i++) {
            String part = kind == Kind.COMMUNITY ? "第" + "一二三四五".charAt(i) : HAMLETS.get(i);
            add(general, village.shortName() + part + "党支部", "BRANCH", i + 1, village.code(), kind, 4);
        }
    }

    private void workCommittee(String name, int sort, Kind kind, List<String> units, String ending) {
        var committee = new PlannedOrganization(county, name, name.endsWith("局委员会") ? "COMMITTEE" : "WORK_COMMITTEE", sort, name.contains("直属机关"), null, kind, 0);
        all.add(committee);
        int place = 1;
        for (String unit : units) {
            add(committee, unit + ending, "BRANCH", place++, null, kind, 4);
        }
    }

    private PlannedOrganization add(PlannedOrganization parent, String name, String type, int sort, String divisionCode, Kind kind, int weight) {
        var planned = new PlannedOrganization(parent, name, type, sort, false, divisionCode, kind, weight);
        all.add(planned);
        return planned;
    }
}
