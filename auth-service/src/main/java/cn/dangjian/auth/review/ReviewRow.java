package cn.dangjian.auth.review;

import cn.dangjian.auth.account.AccountKind;
import cn.dangjian.auth.account.AccountStatus;
import java.time.Instant;

/**
 * An account and its last use.
 *
 * @param lastLoginAt null where nobody ever logged in
 * @param idleSince   the last login, else the making of the account
 */
record ReviewRow(long id, AccountKind kind, String name, String loginCipher, AccountStatus status, long orgId, Instant createdAt, Instant lastLoginAt, Instant idleSince) {
}
