package cn.dangjian.contracts.org;

import cn.dangjian.core.event.DomainEvent;
import java.util.List;

/** The 联系支部 of a cadre were set anew (ORG-11); {@code orgIds} is the whole set, empty when there is none any more. */
public record ContactBranchChanged(long memberId, long accountId, List<Long> orgIds) implements DomainEvent {

    @Override
    public String topic() {
        return "org-event";
    }

    @Override
    public String type() {
        return "CONTACT_BRANCH_CHANGED";
    }

    @Override
    public String key() {
        return Long.toString(memberId);
    }
}
