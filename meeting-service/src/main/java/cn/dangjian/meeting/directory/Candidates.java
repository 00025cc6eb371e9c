package cn.dangjian.meeting.directory;

import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.contracts.org.PersonView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the picker of participants shows: the whole county, since members of any branch may be invited (R-MEET-3). */
final class Candidates {

    /** Somebody who may be invited; namesakes are told apart by branch and masked phone. */
    record Candidate(long memberId, String name, String phone, long orgId, String orgName) {
        static Candidate of(PersonView person) {
            return new Candidate(person.memberId(), person.name(), person.phoneMasked(), person.orgId(), person.orgName());
        }
    }

    /** A node of the tree of organisations. */
    record Node(long id, String name, Long parentId, boolean selectable, List<Node> children) {
    }

    private Candidates() {
    }

    static List<Node> tree(List<OrganizationView> organizations) {
        var known = organizations.stream().map(OrganizationView::id).collect(Collectors.toSet());
        var children = organizations.stream().filter(it -> known.contains(it.parentId())).collect(Collectors.groupingBy(OrganizationView::parentId));
        return nodes(organizations.stream().filter(it -> !known.contains(it.parentId())).toList(), children);
    }

    private static List<Node> nodes(List<OrganizationView> siblings, Map<Long, List<OrganizationView>> children) {
        return siblings.stream().sorted(Comparator.comparingInt(OrganizationView::sort))
                .map(it -> new Node(it.id(), it.name(), it.parentId(), it.enabled(), nodes(children.getOrDefault(it.id(), List.of()), children))).toList();
    }
}
