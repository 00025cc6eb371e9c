package cn.dangjian.screen.home;

import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.screen.county.County;
import cn.dangjian.screen.county.CountyModel;
import cn.dangjian.screen.county.MeetingNumbers;
import cn.dangjian.screen.county.MemberNumbers;
import cn.dangjian.screen.login.Activity;
import cn.dangjian.screen.meeting.Meeting;
import cn.dangjian.screen.person.PersonMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Statistics of the home page (SCREEN-01, SCREEN-02): the numbers follow the caller's data scope. */
@Service
class Home {

    private final CountyModel model;
    private final Activity activity;
    private final PersonMapper persons;
    private final Clock clock;

    Home(CountyModel model, Activity activity, PersonMapper persons, Clock clock) {
        this.model = model;
        this.activity = activity;
        this.persons = persons;
        this.clock = clock;
    }

    HomeView within(DataScope scope) {
        County county = model.county();
        Set<Long> organizations = county.tree().within(scope);
        List<Meeting> meetings = county.meetings().values().stream().filter(it -> scope.all() || organizations.contains(it.orgId())).toList();
        List<TypeNumbers> byType = Arrays.stream(MeetingType.values())
                .map(type -> TypeNumbers.of(type, MeetingNumbers.of(meetings.stream().filter(it -> it.meetingType() == type).toList()))).toList();
        return new HomeView(MemberNumbers.of(persons(county, scope, organizations)), activity.within(scope, county.tree()),
                HomeView.Meetings.of(MeetingNumbers.of(meetings)), byType, clock.instant());
    }

    /** The scope 本人 reaches one person: oneself, unless counted with the own organisation already. */
    private List<MemberCount> persons(County county, DataScope scope, Set<Long> organizations) {
        var counts = new ArrayList<>(county.persons().stream().filter(it -> scope.all() || organizations.contains(it.orgId())).toList());
        if (scope.owner() != null) {
            persons.ofAccount(scope.owner()).stream().filter(it -> !organizations.contains(it.orgId()))
                    .forEach(it -> counts.add(new MemberCount(it.orgId(), it.memberType(), 1)));
        }
        return counts;
    }
}
