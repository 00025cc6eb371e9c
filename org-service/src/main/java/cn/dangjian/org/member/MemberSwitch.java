package cn.dangjian.org.member;

import cn.dangjian.contracts.auth.AccountSwitched;
import cn.dangjian.core.event.EventMeta;
import cn.dangjian.events.EventHandler;
import org.springframework.stereotype.Component;

/** ACCOUNT_SWITCHED → 状态 of the member, or the next edit would let a stopped account in again. */
@Component
class MemberSwitch implements EventHandler<AccountSwitched> {

    private final MemberSwitchWriter writer;

    MemberSwitch(MemberSwitchWriter writer) {
        this.writer = writer;
    }

    @Override
    public Class<AccountSwitched> event() {
        return AccountSwitched.class;
    }

    @Override
    public void on(AccountSwitched event, EventMeta meta) {
        writer.write(event, meta.occurredAt());
    }
}
