package cn.dangjian.contracts.org;

import cn.dangjian.core.event.DomainEvent;

/** A person was added or imported. {@code version} grows with each change of the person, so a late event can be told from a new one. */
public record MemberCreated(long memberId, long accountId, String name, MemberType memberType, long orgId, String orgPath, long version) implements DomainEvent {

    @Override
    public String topic() {
        return "org-event";
    }

    @Override
    public String type() {
        return "MEMBER_CREATED";
    }

    @Override
    public String key() {
        return Long.toString(memberId);
    }
}
