package cn.dangjian.auth.session;

import cn.dangjian.contracts.auth.Pending;
import cn.dangjian.web.security.Client;
import java.time.Instant;

/**
 * One login of one account on one device.
 *
 * @param usableUntil without use the session is over then; grows with its use
 * @param pending what its user has to do before anything else; null for nothing
 */
public record Session(String id, long accountId, Client client, String ip, String userAgent, Instant createdAt, Instant expiresAt, Instant usableUntil, Instant endedAt, Pending pending) {

    Session usableUntil(Instant until) {
        return new Session(id, accountId, client, ip, userAgent, createdAt, expiresAt, until, endedAt, pending);
    }

    public boolean isOpen(Instant now) {
        return endedAt == null && expiresAt.isAfter(now) && usableUntil.isAfter(now);
    }
}
