package cn.dangjian.auth.login;

import java.time.Instant;

/** One attempt, as the database holds it; {@code account} is masked, {@code name} null when nobody has the account. */
record LoginLogEntry(long id, String account, String name, String client, String ip, String userAgent, boolean success, String message, Instant happenedAt) {
}
