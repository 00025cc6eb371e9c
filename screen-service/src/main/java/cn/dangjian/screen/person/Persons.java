package cn.dangjian.screen.person;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.screen.live.Changes;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The projection of the persons (SCREEN-01): the newest state of each, in whatever order events come. */
@Component
class Persons {

    private final PersonMapper mapper;
    private final Changes changes;

    Persons(PersonMapper mapper, Changes changes) {
        this.mapper = mapper;
        this.changes = changes;
    }

    /** The newest state of each person, in one order of row locks for all copies. */
    static List<PersonState> newest(Collection<PersonState> states) {
        Map<Long, PersonState> byPerson = new HashMap<>();
        states.forEach(it -> byPerson.merge(it.id(), it, (a, b) -> a.version() >= b.version() ? a : b));
        return byPerson.values().stream().sorted(Comparator.comparingLong(PersonState::id)).toList();
    }

    void created(Collection<PersonState> states) {
        mapper.save(newest(states));
        changes.persons();
    }

    /** @param orgBefore where the person was counted before this event */
    void changed(PersonState state, long orgBefore, MemberType typeBefore) {
        mapper.leaveBaseline(state.id(), orgBefore, typeBefore);
        mapper.save(List.of(state));
        changes.persons();
    }
}
