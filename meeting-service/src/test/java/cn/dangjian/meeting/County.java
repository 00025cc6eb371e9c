package cn.dangjian.meeting;

import cn.dangjian.contracts.org.MassView;
import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.contracts.org.OrgClient;
import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.contracts.org.PersonView;
import cn.dangjian.contracts.org.TownView;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.problem.Problem;
import feign.Request;
import feign.RetryableException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Takes the place of org-service: two neighbouring towns with branches B1 (31 members), B2 (8), and C1 (5) in the other town. Member n of branch b has
 * member id 1000·b + n and account id 100000 + member id; the first member of a branch is its secretary. It can be down.
 */
public class County implements OrgClient {

    public static final long B1 = 105;
    public static final long B2 = 106;
    public static final long C1 = 205;

    private final List<OrganizationView> organizations = new ArrayList<>();
    private volatile boolean down;

    County() {
        reset();
    }

    public void reset() {
        down = false;
        organizations.clear();
        Stream.of(new OrganizationView(1, null, "习临县委", "/1/", "COUNTY_COMMITTEE", null, true, 1, 1), new OrganizationView(12, 1L, "甲镇党委", "/1/12/", "COMMITTEE", null, true, 1, 1),
                new OrganizationView(22, 1L, "乙镇党委", "/1/22/", "COMMITTEE", null, true, 2, 1), new OrganizationView(B1, 12L, "B支部", "/1/12/105/", "BRANCH", null, true, 1, 1),
                new OrganizationView(B2, 12L, "B2支部", "/1/12/106/", "BRANCH", null, true, 2, 1), new OrganizationView(C1, 22L, "C屯", "/1/22/205/", "BRANCH", null, true, 1, 1),
                new OrganizationView(107, 12L, "停用支部", "/1/12/107/", "BRANCH", null, false, 3, 1)).forEach(organizations::add);
    }

    public void down() {
        down = true;
    }

    /** The branch hangs below another town now. */
    public void move(long branch, long town, String name) {
        organizations.replaceAll(it -> it.id() == branch ? new OrganizationView(branch, town, name, "/1/" + town + "/" + branch + "/", it.type(), null, true, it.sort(), it.version() + 1) : it);
    }

    public static long member(long branch, int number) {
        return branch * 1000 + number;
    }

    public static long account(long memberId) {
        return 100_000 + memberId;
    }

    private static int size(long branch) {
        return branch == B1 ? 31 : branch == B2 ? 8 : branch == C1 ? 5 : 0;
    }

    private PersonView person(long memberId) {
        var branch = find(memberId / 1000);
        boolean first = memberId % 1000 == 1;
        return new PersonView(memberId, account(memberId), "党员" + memberId, "138****" + memberId % 10_000, branch.id(), branch.path(), branch.name(), MemberType.FULL,
                first ? "书记" : null, first, first);
    }

    private OrganizationView find(long id) {
        up();
        return organizations.stream().filter(it -> it.id() == id).findFirst().orElseThrow(() -> Problem.notFound("NOT_FOUND", "党组织不存在"));
    }

    private void up() {
        if (down) {
            throw new RetryableException(-1, "connection refused", Request.HttpMethod.GET, (Long) null, Request.create(Request.HttpMethod.GET, "/", java.util.Map.of(), null, null, null));
        }
    }

    @Override
    public List<OrganizationView> organizations() {
        up();
        return List.copyOf(organizations);
    }

    @Override
    public OrganizationView organization(long id) {
        return find(id);
    }

    @Override
    public List<PersonView> membersOf(long organizationId) {
        up();
        return LongStream.rangeClosed(1, size(organizationId)).mapToObj(n -> person(organizationId * 1000 + n)).toList();
    }

    @Override
    public List<PersonView> persons(List<Long> memberIds) {
        up();
        return memberIds.stream().filter(id -> id % 1000 >= 1 && id % 1000 <= size(id / 1000)).map(this::person).toList();
    }

    @Override
    public Page<PersonView> search(Long organizationId, String name, int page, int size) {
        var found = Stream.of(B1, B2, C1).filter(it -> organizationId == null || it.equals(organizationId)).flatMap(it -> membersOf(it).stream())
                .filter(it -> name == null || it.name().startsWith(name)).toList();
        return new Page<>(found.stream().skip((page - 1L) * size).limit(size).toList(), found.size(), page, size);
    }

    @Override
    public List<MemberCount> counts() {
        return List.of();
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
