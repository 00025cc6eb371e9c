package cn.dangjian.screen.person;

import cn.dangjian.contracts.org.MemberCreated;
import cn.dangjian.contracts.org.MemberPromoted;
import cn.dangjian.contracts.org.MemberRemoved;
import cn.dangjian.contracts.org.MemberTransferred;
import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.contracts.org.MemberUpdated;

/**
 * A person as of one event. Every event tells type and organisation, so the newest version alone says it all.
 *
 * @param accountId null when the event does not tell it
 */
public record PersonState(long id, Long accountId, long orgId, MemberType memberType, boolean removed, long version) {

    static PersonState of(MemberCreated event) {
        return new PersonState(event.memberId(), event.accountId(), event.orgId(), event.memberType(), false, event.version());
    }

    static PersonState of(MemberUpdated event) {
        return new PersonState(event.memberId(), event.accountId(), event.orgId(), event.memberType(), false, event.version());
    }

    static PersonState of(MemberPromoted event) {
        return new PersonState(event.memberId(), null, event.orgId(), event.to(), false, event.version());
    }

    static PersonState of(MemberTransferred event) {
        return new PersonState(event.memberId(), null, event.toOrgId(), event.memberType(), false, event.version());
    }

    static PersonState of(MemberRemoved event) {
        return new PersonState(event.memberId(), event.accountId(), event.orgId(), event.memberType(), true, event.version());
    }
}
