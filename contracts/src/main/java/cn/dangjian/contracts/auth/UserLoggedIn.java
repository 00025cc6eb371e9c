package cn.dangjian.contracts.auth;

import cn.dangjian.core.event.DomainEvent;

/**
 * Somebody logged in (SCREEN-02).
 *
 * @param client ADMIN, CADRE or RESIDENT
 */
public record UserLoggedIn(long accountId, String client, long orgId, String orgPath) implements DomainEvent {

    @Override
    public String topic() {
        return "auth-event";
    }

    @Override
    public String type() {
        return "USER_LOGIN";
    }

    @Override
    public String key() {
        return Long.toString(accountId);
    }
}
