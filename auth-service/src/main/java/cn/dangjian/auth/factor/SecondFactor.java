package cn.dangjian.auth.factor;

import java.time.Instant;

/** The enrolled second factor of an account; {@code confirmedAt} is null until its first code came. */
record SecondFactor(long accountId, String secretCipher, Instant confirmedAt, long lastStep) {

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    @Override
    public String toString() {
        return "SecondFactor[" + accountId + "]";
    }
}
