package cn.dangjian.meeting.closing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.org.OrganizationChanged;
import cn.dangjian.meeting.County;
import cn.dangjian.meeting.MeetingServiceIT;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JobsIT extends MeetingServiceIT {

    @Autowired
    private Closing closing;

    @Test
    void a_meeting_is_closed_once_after_its_end_and_says_whether_it_was_held() throws Exception {
        String held = published(b1(), form("PARTY_CLASS"));
        published(b1(), form("THEME_DAY"));
        clock.set("2022-03-10T10:05:00");
        String code = code(b1(), held);
        IntStream.rangeClosed(1, 16).forEach(n -> signIn(member(County.B1, n), code));
        assertThat(closing.closeEnded(0, 1)).isZero();

        clock.set("2022-03-10T11:00:01");
        try (var jobs = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> run = () -> closing.closeEnded(0, 1);
            assertThat(jobs.invokeAll(java.util.Collections.nCopies(4, run)).stream().mapToInt(Future::resultNow).sum()).as("four schedulers at once").isEqualTo(2);
        }

        var told = events.published("MEETING_CLOSED");
        assertThat(told).hasSize(2);
        assertThat(told.stream().filter(it -> it.payload().at("/held").asBoolean()).map(it -> it.key())).containsExactly(held);
        assertThat(closing.closeEnded(0, 1)).isZero();
    }

    @Test
    void shards_share_the_work_and_leave_nothing_out() {
        IntStream.range(0, 7).forEach(i -> published(b1(), form("THEME_DAY")));
        clock.set("2022-03-10T12:00:00");

        assertThat(closing.closeEnded(0, 3) + closing.closeEnded(1, 3) + closing.closeEnded(2, 3)).isEqualTo(7);
    }

    @Test
    void a_moved_branch_takes_its_meetings_along_in_any_order_of_events() {
        published(b1(), form("THEME_DAY"));
        var before = county.organization(County.B1);
        county.move(County.B1, 22, "B支部(乙镇)");
        var after = county.organization(County.B1);

        String event = events.deliver(new OrganizationChanged(after, before.path(), false));
        events.deliver(new OrganizationChanged(before, before.path(), false)); // an older one arrives late
        events.deliverAgain(event, new OrganizationChanged(after, before.path(), false));

        assertThat(jdbc.queryForList("SELECT org_path FROM meeting", String.class)).containsExactly("/1/22/105/");
        assertThat(jdbc.queryForList("SELECT org_name FROM meeting", String.class)).containsExactly("B支部(乙镇)");
    }
}
