package cn.dangjian.contracts.auth;

import cn.dangjian.core.event.DomainEvent;

/** An administrator stopped an account, or let it in again; not when a person's own form says so. */
public record AccountSwitched(long accountId, boolean enabled) implements DomainEvent {

    @Override
    public String topic() {
        return "auth-event";
    }

    @Override
    public String type() {
        return "ACCOUNT_SWITCHED";
    }

    @Override
    public String key() {
        return Long.toString(accountId);
    }
}
