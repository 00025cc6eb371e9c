package cn.dangjian.message.warning;

import cn.dangjian.contracts.meeting.MeetingFacts;
import cn.dangjian.contracts.message.WarningRaised;
import cn.dangjian.contracts.org.OrganizationChanged;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.message.live.Changes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warnings of the branches (MSG-07, MSG-08). They heal by themselves when the missing meeting is held after all, whichever event comes first. */
@Service
public class Warnings {

    private static final DataScope EVERY_BRANCH = DataScope.all("warnings follow the events of every branch");
    private static final String MADE_UP_FOR = "已补开";

    private final WarningMapper mapper;
    private final WarningFactsMapper facts;
    private final Changes changes;
    private final Clock clock;

    Warnings(WarningMapper mapper, WarningFactsMapper facts, Changes changes, Clock clock) {
        this.mapper = mapper;
        this.facts = facts;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void raise(WarningRaised event, Instant raisedAt) {
        mapper.insert(event, raisedAt);
        MissingMeeting.typeOf(event.kind()).ifPresent(type -> {
            Period period = Period.parse(event.period());
            if (facts.held(event.orgId(), type, period.start(), period.endOfMakingUp())) {
                handle(mapper.open(event.orgId(), event.kind(), EVERY_BRANCH).stream().filter(it -> it.period().equals(event.period())).toList());
            }
        });
        changes.warning(event.orgId(), event.orgPath());
    }

    /** A meeting was held: the warnings that missed it are handled. */
    @Transactional
    public void heal(MeetingFacts meeting) {
        List<OpenWarning> healed = mapper.open(meeting.orgId(), MissingMeeting.kind(meeting.meetingType()), EVERY_BRANCH).stream()
                .filter(warning -> Period.parse(warning.period()).healedBy(meeting.startAt())).toList();
        if (!healed.isEmpty()) {
            handle(healed);
            changes.warning(meeting.orgId(), meeting.orgPath());
        }
    }

    private void handle(List<OpenWarning> warnings) {
        if (!warnings.isEmpty()) {
            mapper.handle(warnings.stream().map(OpenWarning::id).toList(), MADE_UP_FOR, clock.instant(), EVERY_BRANCH);
        }
    }

    /** An organisation moved: who may see its warnings moves with it. A late move leads to the newest place too. */
    @Transactional
    public void moved(OrganizationChanged event) {
        var organization = event.organization();
        if (event.previousPath() != null && !event.previousPath().equals(organization.path())) {
            facts.saveMove(organization.id(), organization.path(), organization.version());
            mapper.move(event.previousPath(), facts.path(organization.id()), EVERY_BRANCH);
        }
    }

    public Page<Warning> page(WarningStatus status, PageQuery query, DataScope scope) {
        return Page.of(mapper.page(status, query.offset(), query.size(), scope), mapper.count(status, scope), query);
    }

    /** Unhandled warnings within the scope. */
    public long open(DataScope scope) {
        return scope.isNothing() ? 0 : mapper.count(WarningStatus.UNHANDLED, scope);
    }
}
