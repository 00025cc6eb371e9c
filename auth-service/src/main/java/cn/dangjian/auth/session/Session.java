package cn.dangjian.auth.session;

import cn.dangjian.contracts.auth.Pending;
import cn.dangjian.web.security.Client;
import java.time.Instant;

/**
 * One login of one account on one device.
 *
 * @param pending what its user has to do before anything else; null for nothing
 */
public record Session(String id, long accountId, Client client, String ip, String userAgent, Instant createdAt, Instant expiresAt, Instant endedAt, Pending pending) {

    public boolean isOpen(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }
}
