package cn.dangjian.screen.recount;

import static cn.dangjian.screen.CountyMother.partyClass;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.contracts.meeting.MeetingSigned;
import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.contracts.org.MemberCreated;
import cn.dangjian.contracts.org.MemberPromoted;
import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.contracts.org.OrganizationChanged;
import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.contracts.org.PersonView;
import cn.dangjian.screen.CountyMother;
import cn.dangjian.screen.live.Changes;
import cn.dangjian.screen.meeting.MeetingMapper;
import cn.dangjian.screen.organization.OrganizationMapper;
import cn.dangjian.screen.person.PersonMapper;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestClock;
import cn.dangjian.testing.TestEvents;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceIT(properties = "dangjian.screen.recount-at-start=false")
class RecountIT {

    @Autowired
    private OrganizationMapper organizations;
    @Autowired
    private PersonMapper persons;
    @Autowired
    private MeetingMapper meetings;
    @Autowired
    private DriftMapper drift;
    @Autowired
    private MeterRegistry metrics;
    @Autowired
    private Changes changes;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestEvents events;
    @Autowired
    private JdbcTemplate jdbc;

    private final Owners owners = new Owners();

    @BeforeEach
    void empty() {
        List.of("organization", "person", "person_baseline", "meeting", "drift").forEach(table -> jdbc.update("DELETE FROM " + table));
        owners.organizations.addAll(CountyMother.organizations());
    }

    @Test
    @DisplayName("SCREEN-01 a first start fills the empty projection, which is no drift; later events go on from there")
    void first() throws Exception {
        owners.counts.add(new MemberCount(105, MemberType.FULL, 7_802));
        owners.counts.add(new MemberCount(105, MemberType.PROBATIONARY, 1_068));
        owners.meetings.add(partyClass(1, 105, "2026-03-10T10:00:00", 31, 7, "NOT_HELD", 8));

        assertThat(recount().run()).isEqualTo(Map.of("organization", 8, "person", 2, "meeting", 1));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM drift", Integer.class)).isZero();
        assertThat(recount().run().values()).containsOnly(0);

        events.deliver(new MemberPromoted(1, MemberType.PROBATIONARY, MemberType.FULL, 105, "/1/12/105/", 2));
        assertThat(persons.counts()).containsExactlyInAnyOrder(new MemberCount(105, MemberType.FULL, 7_803), new MemberCount(105, MemberType.PROBATIONARY, 1_067));
    }

    @Test
    @DisplayName("Drift is found, written down, measured and mended; a second recount finds nothing")
    void mends() throws Exception {
        CountyMother.organizations().forEach(it -> events.deliver(new OrganizationChanged(it, it.path(), false)));
        events.deliver(new MemberCreated(1, 1001, "测试党员甲", MemberType.FULL, 105, "/1/12/105/", 1));
        events.deliver(new MemberCreated(2, 1002, "测试党员乙", MemberType.FULL, 105, "/1/12/105/", 1));
        events.deliver(signed(partyClass(1, 105, "2026-03-10T10:00:00", 31, 7, "NOT_HELD", 8)));
        events.deliver(signed(partyClass(2, 105, "2026-03-10T10:00:00", 31, 7, "NOT_HELD", 8)));
        owners.organizations.removeLast();
        owners.people.add(new PersonView(1, 1001, "测试党员甲", "138****1234", 107, "/1/13/107/", "古障镇第一支部", MemberType.PROBATIONARY, null, false, false));
        owners.counts.add(new MemberCount(107, MemberType.PROBATIONARY, 1));
        owners.meetings.add(partyClass(1, 105, "2026-03-10T10:00:00", 31, 20, "HELD", 8));
        owners.meetings.add(partyClass(3, 105, "2026-03-10T10:00:00", 31, 7, "NOT_HELD", 8));

        assertThat(recount().run()).isEqualTo(Map.of("organization", 1, "person", 2, "meeting", 3));

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM drift", Integer.class)).isEqualTo(6);
        assertThat(metrics.counter("dangjian.screen.drift", "kind", "meeting").count()).isEqualTo(3);
        assertThat(persons.counts()).containsExactly(new MemberCount(107, MemberType.PROBATIONARY, 1));
        assertThat(jdbc.queryForList("SELECT CONCAT(id, ' ', signed, ' ', status) FROM meeting ORDER BY id", String.class))
                .containsExactly("1 20 HELD", "2 7 CANCELLED", "3 7 NOT_HELD");
        assertThat(recount().run().values()).containsOnly(0);
    }

    @Test
    @DisplayName("What an event on its way explains is no drift")
    void onItsWay() throws Exception {
        CountyMother.organizations().forEach(it -> events.deliver(new OrganizationChanged(it, it.path(), false)));
        var facts = partyClass(1, 105, "2026-03-10T10:00:00", 31, 7, "NOT_HELD", 8);
        owners.meetings.add(facts);
        owners.betweenLooks = () -> events.deliver(signed(facts));

        assertThat(recount().run().values()).containsOnly(0);
    }

    @Test
    @DisplayName("SCREEN-01 persons who come while another branch is mended are counted once, when their events arrive")
    void besideAnImport() throws Exception {
        CountyMother.organizations().forEach(it -> events.deliver(new OrganizationChanged(it, it.path(), false)));
        owners.counts.add(new MemberCount(105, MemberType.FULL, 3));
        owners.whileMending = () -> owners.counts.add(new MemberCount(107, MemberType.FULL, 1));

        assertThat(recount().run()).containsEntry("person", 1);
        events.deliver(new MemberCreated(7, 1007, "测试党员丁", MemberType.FULL, 107, "/1/13/107/", 1));

        assertThat(persons.counts()).containsExactlyInAnyOrder(new MemberCount(105, MemberType.FULL, 3), new MemberCount(107, MemberType.FULL, 1));
        assertThat(recount().run()).containsEntry("person", 0);
    }

    private Recount recount() {
        return new Recount(new OrganizationComparison(owners.org(), organizations), new PersonComparison(owners.org(), persons), new MeetingComparison(owners::facts, meetings, clock),
                organizations, drift, metrics, changes, clock, Duration.ofMillis(10));
    }

    private static MeetingSigned signed(MeetingFacts facts) {
        return new MeetingSigned(facts, 1, 1001, "测试党员甲", Instant.EPOCH);
    }

    /** What the owners would say; they run in the tests of the whole platform. */
    private static final class Owners {
        private final List<OrganizationView> organizations = new ArrayList<>();
        private final List<MemberCount> counts = new ArrayList<>();
        private final List<PersonView> people = new ArrayList<>();
        private final List<MeetingFacts> meetings = new ArrayList<>();
        private Runnable betweenLooks = () -> { };
        private Runnable whileMending = () -> { };
        private int looks;
        private int counted;

        List<MeetingFacts> facts(long afterId, int size) {
            if (++looks == 2) {
                betweenLooks.run();
            }
            return meetings.stream().filter(it -> it.meetingId() > afterId).limit(size).toList();
        }

        List<MemberCount> counts() {
            if (++counted == 3) {
                whileMending.run();
            }
            return List.copyOf(counts);
        }

        OwnerOfMembers org() {
            return new OwnerOfMembers(() -> List.copyOf(organizations), this::counts, ids -> people.stream().filter(it -> ids.contains(it.memberId())).toList());
        }
    }
}
