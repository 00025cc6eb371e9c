package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberCreated;
import cn.dangjian.contracts.org.MemberPromoted;
import cn.dangjian.contracts.org.MemberRemoved;
import cn.dangjian.contracts.org.MemberTransferred;
import cn.dangjian.contracts.org.MemberUpdated;
import cn.dangjian.core.event.DomainEvent;
import java.util.ArrayList;
import java.util.List;

/** What is told about members (spec 00 §0.6.1). */
public final class MemberEvents {

    private MemberEvents() {
    }

    public static MemberCreated created(Member it) {
        return new MemberCreated(it.id(), it.accountId(), it.name(), it.memberType(), it.orgId(), it.orgPath(), it.version());
    }

    static MemberRemoved removed(Member it) {
        return new MemberRemoved(it.id(), it.accountId(), it.name(), it.memberType(), it.orgId(), it.orgPath(), it.version() + 1);
    }

    /** An edit, which may also be a transfer to another organisation and a step on the way into the Party. */
    static List<DomainEvent> changed(Member before, Member now) {
        var events = new ArrayList<DomainEvent>();
        events.add(new MemberUpdated(now.id(), now.accountId(), now.name(), now.memberType(), now.orgId(), now.orgPath(), now.version()));
        if (before.orgId() != now.orgId()) {
            events.add(new MemberTransferred(now.id(), now.memberType(), before.orgId(), before.orgPath(), now.orgId(), now.orgPath(), now.version()));
        }
        if (before.memberType() != now.memberType()) {
            events.add(new MemberPromoted(now.id(), before.memberType(), now.memberType(), now.orgId(), now.orgPath(), now.version()));
        }
        return events;
    }
}
