package cn.dangjian.screen.login;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.screen.organization.OrgTree;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Distinct users per day and client over the last seven days, today last (SCREEN-02). Read from the database at most every five seconds. */
@Component
public class Activity {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DAYS = 7;
    private static final int FRESH_SECONDS = 5;

    private final LoginMapper mapper;
    private final Clock clock;
    private List<LoginCount> counts = List.of();
    private Instant countedAt = Instant.MIN;

    Activity(LoginMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    public List<ActivityDay> within(DataScope scope, OrgTree tree) {
        LocalDate today = clock.instant().atZone(ZONE).toLocalDate();
        LocalDate first = today.minusDays(DAYS - 1L);
        Set<Long> organizations = tree.within(scope);
        var seen = new ArrayList<>(counts(first).stream().filter(it -> scope.all() || organizations.contains(it.orgId())).toList());
        if (scope.owner() != null) {
            mapper.ofAccount(scope.owner(), first).stream().filter(it -> !organizations.contains(it.orgId())).forEach(seen::add);
        }
        return days(first, seen);
    }

    static List<ActivityDay> days(LocalDate first, List<LoginCount> counts) {
        return IntStream.range(0, DAYS).mapToObj(first::plusDays).map(day -> new ActivityDay(day, sum(counts, day, "CADRE"), sum(counts, day, "RESIDENT"))).toList();
    }

    private static long sum(List<LoginCount> counts, LocalDate day, String client) {
        return counts.stream().filter(it -> it.day().equals(day) && it.client().equals(client)).mapToLong(LoginCount::accounts).sum();
    }

    private synchronized List<LoginCount> counts(LocalDate first) {
        Instant now = clock.instant();
        if (countedAt.isBefore(now.minusSeconds(FRESH_SECONDS))) {
            counts = mapper.since(first);
            countedAt = now;
        }
        return counts;
    }
}
