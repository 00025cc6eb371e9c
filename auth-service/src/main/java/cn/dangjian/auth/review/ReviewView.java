package cn.dangjian.auth.review;

import cn.dangjian.auth.account.AccountKind;
import cn.dangjian.auth.account.AccountStatus;
import java.time.Instant;

/** A row of 账号盘点; the login name is masked where it is a phone. */
record ReviewView(long id, String account, String name, AccountKind kind, String orgName, AccountStatus status, Instant createdAt, Instant lastLoginAt, long idleDays) {
}
