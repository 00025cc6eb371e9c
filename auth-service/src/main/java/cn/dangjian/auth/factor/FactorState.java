package cn.dangjian.auth.factor;

import java.time.Instant;

/** Whether an account has a second factor, and how many recovery codes are left. */
public record FactorState(boolean enabled, Instant enabledAt, int recoveryCodesLeft) {
}
