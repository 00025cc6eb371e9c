package cn.dangjian.contracts.org;

import cn.dangjian.core.event.DomainEvent;

/** The type of a person changed, for instance from probationary to full member (R-ORG-7, ORG-29). */
public record MemberPromoted(long memberId, MemberType from, MemberType to, long orgId, String orgPath, long version) implements DomainEvent {

    @Override
    public String topic() {
        return "org-event";
    }

    @Override
    public String type() {
        return "MEMBER_PROMOTED";
    }

    @Override
    public String key() {
        return Long.toString(memberId);
    }
}
