package cn.dangjian.screen.board;

import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.screen.county.County;
import cn.dangjian.screen.county.MeetingNumbers;
import cn.dangjian.screen.county.MemberNumbers;
import cn.dangjian.screen.meeting.Meeting;
import cn.dangjian.screen.organization.Organization;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers of the county board (spec 09 §9.2). */
public record BoardNumbers(MemberNumbers members, List<Town> towns, Totals totals) {

    private static final long OUTSIDE = 0;

    public static BoardNumbers of(County county) {
        Map<Long, List<MemberCount>> persons = county.persons().stream().collect(Collectors.groupingBy(it -> townId(county, it.orgId())));
        Map<Long, List<Meeting>> meetings = county.meetings().values().stream().collect(Collectors.groupingBy(it -> townId(county, it.orgId())));
        Map<Long, Long> branches = county.tree().branches().stream().collect(Collectors.groupingBy(it -> townId(county, it.id()), Collectors.counting()));
        var towns = new ArrayList<Town>();
        for (Organization town : county.tree().towns()) {
            towns.add(Town.of(town.id(), town.name(), town.divisionCode(), members(persons, town.id()), branches.getOrDefault(town.id(), 0L), numbers(meetings, town.id())));
        }
        var root = county.tree().root();
        towns.add(Town.of(root.map(Organization::id).orElse(OUTSIDE), "县直", root.map(Organization::divisionCode).orElse(""), members(persons, OUTSIDE),
                branches.getOrDefault(OUTSIDE, 0L), numbers(meetings, OUTSIDE)));
        return new BoardNumbers(MemberNumbers.of(county.persons()), List.copyOf(towns), Totals.of(towns));
    }

    private static long townId(County county, long orgId) {
        return county.tree().townOf(orgId).map(Organization::id).orElse(OUTSIDE);
    }

    private static long members(Map<Long, List<MemberCount>> persons, long town) {
        return MemberNumbers.of(persons.getOrDefault(town, List.of())).members();
    }

    private static MeetingNumbers numbers(Map<Long, List<Meeting>> meetings, long town) {
        return MeetingNumbers.of(meetings.getOrDefault(town, List.of()));
    }
}
