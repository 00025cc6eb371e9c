package cn.dangjian.screen.recount;

import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.contracts.org.OrgClient;
import cn.dangjian.contracts.org.PersonView;
import cn.dangjian.screen.person.PersonMapper;
import cn.dangjian.screen.person.PersonState;
import cn.dangjian.screen.recount.PersonComparison.Group;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Persons by organisation and type. Rows of differing organisations are checked one by one; what the owner counts beyond them, persons of whom no
 * event came, is kept as a number.
 */
@Component
class PersonComparison implements Comparison<Group> {

    private static final int LOOKUP = 2_000;

    private final OrgClient owner;
    private final PersonMapper mapper;

    PersonComparison(OrgClient owner, PersonMapper mapper) {
        this.owner = owner;
        this.mapper = mapper;
    }

    /** Persons of one type in one organisation. */
    record Group(long orgId, MemberType type) {
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public List<Difference<Group>> find() {
        Map<Group, Long> truth = byGroup(owner.counts());
        Map<Group, Long> here = byGroup(mapper.counts());
        return groups(truth, here).stream().filter(it -> !count(truth, it).equals(count(here, it)))
                .map(it -> new Difference<>(it.orgId() + " " + it.type(), count(truth, it).toString(), count(here, it).toString(), it)).toList();
    }

    /** Only what differed is written anew: persons whose events are on their way elsewhere would be counted twice. */
    @Override
    @Transactional
    public void mend(List<Difference<Group>> differences) {
        Set<Group> touched = differences.stream().map(Difference::fact).collect(Collectors.toCollection(HashSet::new));
        touched.addAll(correctRows(touched.stream().map(Group::orgId).collect(Collectors.toSet())));
        Map<Group, Long> truth = byGroup(owner.counts());
        Map<Group, Long> rows = byGroup(mapper.countsOfRows());
        mapper.saveBaseline(touched.stream().map(it -> new MemberCount(it.orgId(), it.type(), count(truth, it) - count(rows, it))).toList());
    }

    /** Answers the groups that rows left and entered. */
    private Set<Group> correctRows(Set<Long> organizations) {
        var touched = new HashSet<Group>();
        List<PersonState> rows = mapper.of(organizations);
        for (int from = 0; from < rows.size(); from += LOOKUP) {
            List<PersonState> chunk = rows.subList(from, Math.min(from + LOOKUP, rows.size()));
            Map<Long, PersonView> truth = owner.persons(chunk.stream().map(PersonState::id).toList()).stream().collect(Collectors.toMap(PersonView::memberId, it -> it));
            chunk.forEach(row -> correct(row, truth.get(row.id()), touched));
        }
        return touched;
    }

    private void correct(PersonState row, PersonView truth, Set<Group> touched) {
        if (truth == null) {
            mapper.correct(new PersonState(row.id(), row.accountId(), row.orgId(), row.memberType(), true, row.version()));
            touched.add(new Group(row.orgId(), row.memberType()));
        } else if (truth.orgId() != row.orgId() || truth.type() != row.memberType()) {
            mapper.correct(new PersonState(row.id(), row.accountId(), truth.orgId(), truth.type(), false, row.version()));
            touched.add(new Group(row.orgId(), row.memberType()));
            touched.add(new Group(truth.orgId(), truth.type()));
        }
    }

    private static Map<Group, Long> byGroup(List<MemberCount> counts) {
        return counts.stream().collect(Collectors.toMap(it -> new Group(it.orgId(), it.type()), MemberCount::count));
    }

    private static List<Group> groups(Map<Group, Long> one, Map<Group, Long> other) {
        var all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        return List.copyOf(all);
    }

    private static Long count(Map<Group, Long> counts, Group group) {
        return counts.getOrDefault(group, 0L);
    }
}
