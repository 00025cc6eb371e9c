package cn.dangjian.screen.recount;

import cn.dangjian.screen.live.Changes;
import cn.dangjian.screen.organization.OrganizationMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Compares the projections with their owners, reports the drift and mends it. A difference counts only when it is still the same after a while:
 * events that are on their way explain the others.
 */
@Service
class Recount {

    private static final Logger log = LoggerFactory.getLogger(Recount.class);

    private final List<Comparison<?>> comparisons;
    private final OrganizationMapper organizations;
    private final DriftMapper drift;
    private final MeterRegistry metrics;
    private final Changes changes;
    private final Clock clock;
    private final Duration settle;

    Recount(OrganizationComparison organizationComparison, PersonComparison persons, MeetingComparison meetings, OrganizationMapper organizations, DriftMapper drift,
            MeterRegistry metrics, Changes changes, Clock clock, @Value("${dangjian.screen.recount-settle}") Duration settle) {
        this.comparisons = List.of(organizationComparison, persons, meetings);
        this.organizations = organizations;
        this.drift = drift;
        this.metrics = metrics;
        this.changes = changes;
        this.clock = clock;
        this.settle = settle;
    }

    boolean projectionIsEmpty() {
        return organizations.count() == 0;
    }

    /** Answers how many differences were mended, by kind. What fills an empty projection is no drift. */
    Map<String, Integer> run() throws InterruptedException {
        boolean filling = projectionIsEmpty();
        var mended = new LinkedHashMap<String, Integer>();
        for (Comparison<?> comparison : comparisons) {
            mended.put(comparison.kind(), run(comparison, filling));
        }
        if (mended.values().stream().anyMatch(it -> it > 0)) {
            changes.everything();
        }
        return mended;
    }

    private <T> int run(Comparison<T> comparison, boolean filling) throws InterruptedException {
        List<Difference<T>> first = comparison.find();
        if (first.isEmpty()) {
            return 0;
        }
        Thread.sleep(settle);
        List<Difference<T>> lasting = comparison.find().stream().filter(it -> first.stream().anyMatch(it::sameAs)).toList();
        if (!lasting.isEmpty()) {
            comparison.mend(lasting);
            if (!filling) {
                report(comparison.kind(), lasting);
            }
        }
        return lasting.size();
    }

    private void report(String kind, List<? extends Difference<?>> differences) {
        Instant now = clock.instant();
        metrics.counter("dangjian.screen.drift", "kind", kind).increment(differences.size());
        differences.forEach(it -> {
            drift.save(now, kind, it);
            log.warn("drift of {} {}: owner {}, here {}", kind, it.subject(), it.owner(), it.here());
        });
    }
}
