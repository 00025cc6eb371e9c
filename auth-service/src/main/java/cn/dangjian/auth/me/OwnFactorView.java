package cn.dangjian.auth.me;

import java.time.Instant;

/** 两步验证 of the caller; {@code required}: it cannot be turned off. */
record OwnFactorView(boolean enabled, Instant enabledAt, int recoveryCodesLeft, boolean required) {
}
