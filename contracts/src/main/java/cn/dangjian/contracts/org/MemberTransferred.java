package cn.dangjian.contracts.org;

import cn.dangjian.core.event.DomainEvent;

/** A person moved to another organisation (组织关系转接). */
public record MemberTransferred(long memberId, MemberType memberType, long fromOrgId, String fromOrgPath, long toOrgId, String toOrgPath, long version) implements DomainEvent {

    @Override
    public String topic() {
        return "org-event";
    }

    @Override
    public String type() {
        return "MEMBER_TRANSFERRED";
    }

    @Override
    public String key() {
        return Long.toString(memberId);
    }
}
