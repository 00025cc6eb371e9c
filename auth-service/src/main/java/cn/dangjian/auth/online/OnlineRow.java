package cn.dangjian.auth.online;

import cn.dangjian.web.security.Client;
import java.time.Instant;

/** An open session with its account, as the database holds them. */
record OnlineRow(long number, String sessionId, long accountId, String name, String loginCipher, Long orgId, Client client, String ip, String userAgent, Instant createdAt, Instant activeAt) {
}
