package cn.dangjian.seed.plan;

import cn.dangjian.seed.plan.PlannedOrganization.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Invents the county's people: always the same ones, so that an interrupted load can go on where it stopped. */
public final class PeoplePlan {

    /** Everybody's dates lie before this day, so no machine's clock finds them in the future. */
    private static final LocalDate LATEST = LocalDate.of(2025, 6, 30);
    private static final List<String> STAGES = List.of("入党申请人", "入党积极分子", "发展对象", "预备党员", "正式党员");
    private static final List<String> BRANCH_POSTS = List.of("书记", "副书记", "组织委员", "纪检委员", "宣传委员");
    private static final String[] EDUCATIONS = {"初中", "高中", "中专", "大专", "本科", "本科", "硕士"};

    private final Random random = new Random(20_260_701);
    private final Invented invented = new Invented(random);
    private final IdNumbers idNumbers = new IdNumbers();
    private final List<PlannedOrganization> seats = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    private PeoplePlan(List<PlannedOrganization> organizations) {
        for (PlannedOrganization it : organizations) {
            seats.addAll(Collections.nCopies(it.weight(), it));
        }
    }

    public static List<Person> of(List<PlannedOrganization> organizations, CountySize size) {
        var plan = new PeoplePlan(organizations);
        organizations.forEach(plan::leaders);
        while (plan.people.size() < size.full()) {
            plan.add(plan.seat(), "正式党员", null);
        }
        plan.fill(size.probationary(), "预备党员");
        plan.fill(size.activists(), "入党积极分子");
        plan.fill(size.targets(), "发展对象");
        plan.fill(size.applicants(), "入党申请人");
        return List.copyOf(plan.people);
    }

    private void leaders(PlannedOrganization organization) {
        switch (organization.type()) {
            case "COUNTY_COMMITTEE" -> {
                add(organization, "正式党员", "县委书记");
                for (int i = 0; i < 5; i++) {
                    add(organization, "正式党员", null);
                }
            }
            case "BRANCH" -> BRANCH_POSTS.subList(0, organization.weight() < 4 ? 3 : 5).forEach(post -> add(organization, "正式党员", post));
            default -> BRANCH_POSTS.subList(0, 3).forEach(post -> add(organization, "正式党员", post));
        }
    }

    private void fill(int count, String type) {
        for (int i = 0; i < count; i++) {
            add(seat(), type, null);
        }
    }

    private PlannedOrganization seat() {
        return seats.get(random.nextInt(seats.size()));
    }

    private void add(PlannedOrganization organization, String type, String post) {
        int stage = STAGES.indexOf(type);
        boolean male = random.nextInt(100) < 68;
        LocalDate reached = stage == 4 ? LATEST.minusYears(1).minusDays(random.nextInt(14_000)) : LATEST.minusDays(random.nextInt(360));
        LocalDate full = stage == 4 ? reached : null;
        LocalDate probationary = stage == 4 ? reached.minusYears(1) : stage == 3 ? reached : null;
        LocalDate activist = stage == 0 ? null : (probationary == null ? reached : probationary).minusDays(400 + random.nextInt(600));
        LocalDate applied = stage == 0 ? reached : activist.minusDays(200 + random.nextInt(400));
        LocalDate birthday = applied.minusDays(18 * 366 + random.nextInt(15 * 365));
        boolean retired = birthday.isBefore(LATEST.minusYears(60));
        boolean farmer = organization.kind() == Kind.VILLAGE;
        people.add(new Person(organization, invented.name(), male ? "男" : "女", invented.nation(), idNumbers.next(birthday, male), phone(people.size() + 1),
                farmer ? EDUCATIONS[random.nextInt(4)] : EDUCATIONS[3 + random.nextInt(4)], retired && !farmer ? "离退休人员" : organization.kind().personnelCategory(), type, post, retired, applied,
                activist, probationary, full));
    }

    public static String phone(int number) {
        return "1660" + String.format("%07d", number);
    }
}
