package cn.dangjian.auth.session;

import cn.dangjian.web.security.Client;
import java.time.Instant;

/** One login of one account on one device. */
public record Session(String id, long accountId, Client client, String ip, String userAgent, Instant createdAt, Instant expiresAt, Instant endedAt) {

    public boolean isOpen(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }
}
