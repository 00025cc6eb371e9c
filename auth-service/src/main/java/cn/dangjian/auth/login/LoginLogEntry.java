package cn.dangjian.auth.login;

import java.time.Instant;

/** One attempt, as 登录日志 shows it; the account is masked. */
record LoginLogEntry(long id, String account, String client, String ip, String userAgent, boolean success, String message, Instant happenedAt) {
}
