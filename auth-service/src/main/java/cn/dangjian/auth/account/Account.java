package cn.dangjian.auth.account;

import cn.dangjian.core.scope.DataScope;
import java.time.Instant;

/**
 * A login account as the database holds it.
 *
 * @param personId     member id; 0 for accounts without a person
 * @param loginIndex   blind index of the login name; {@code loginCipher} is the name itself
 * @param passwordHash null while the phone number is still the password (R-SYS-1)
 * @param passwordChangedAt null while nobody has chosen one
 * @param orgPath      materialised path of the person's organisation; "" when there is none
 */
public record Account(long id, AccountKind kind, long personId, String name, String loginIndex, String loginCipher, String phoneIndex, String phoneCipher,
        String passwordHash, AccountStatus status, long orgId, String orgPath, long version, Instant passwordChangedAt) {

    public boolean hasInitialPassword() {
        return passwordHash == null;
    }

    public boolean enabled() {
        return status == AccountStatus.ENABLED;
    }

    /** Whether somebody with this scope manages the account. */
    public boolean isWithin(DataScope scope) {
        return scope.permits(orgId, orgPath, id);
    }

    @Override
    public String toString() {
        return "Account[id=" + id + "]"; // hashes and ciphers stay out of logs
    }
}
