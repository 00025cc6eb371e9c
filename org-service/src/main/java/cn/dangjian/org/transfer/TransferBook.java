package cn.dangjian.org.transfer;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.org.member.Member;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down who moved from where to where; called within the transaction that moves. */
@Component
public class TransferBook {

    private static final DataScope BOTH_SIDES = DataScope.all("a transfer belongs to two organisations, of which the caller need not see both");

    private final TransferMapper mapper;
    private final TransferEnds ends;
    private final OrganizationCache organizations;
    private final IdGenerator ids;
    private final Clock clock;

    TransferBook(TransferMapper mapper, TransferEnds ends, OrganizationCache organizations, IdGenerator ids, Clock clock) {
        this.mapper = mapper;
        this.ends = ends;
        this.organizations = organizations;
        this.ids = ids;
        this.clock = clock;
    }

    /** The person is moved at once by somebody who administers both sides. */
    public long moved(Member before, Organization to, String reason, CurrentUser by) {
        lapse(before.id());
        return write(before, to, Transfer.Status.DONE, reason, by);
    }

    long requested(Member member, Organization to, String reason, CurrentUser by) {
        return write(member, to, Transfer.Status.REQUESTED, reason, by);
    }

    /** A request about somebody who is gone, or elsewhere by now, has no object any more. */
    public void lapse(long memberId) {
        mapper.pendingOf(memberId, BOTH_SIDES).forEach(id -> ends.lapse(id, clock.instant()));
    }

    private long write(Member member, Organization to, Transfer.Status status, String reason, CurrentUser by) {
        long id = ids.next();
        var now = clock.instant();
        boolean done = status == Transfer.Status.DONE;
        mapper.insert(new Transfer(id, member.id(), member.name(), member.memberType(), member.orgId(), organizations.tree().nameOf(member.orgId()), to.id(), to.name(), status, reason,
                by.accountId(), by.name(), now, done ? by.accountId() : null, done ? by.name() : null, done ? now : null, null));
        mapper.insertSides(List.of(
                new TransferMapper.SideRow(id, TransferSide.OUT, member.orgId(), member.orgPath(), member.accountId()),
                new TransferMapper.SideRow(id, TransferSide.IN, to.id(), to.path(), member.accountId())));
        return id;
    }
}
