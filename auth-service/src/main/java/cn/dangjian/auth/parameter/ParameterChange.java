package cn.dangjian.auth.parameter;

import java.time.Instant;

/** Who changed a parameter from what to what; {@code oldValue} is null where it was added, {@code newValue} where it was removed. */
record ParameterChange(long id, long parameterId, String key, String oldValue, String newValue, long accountId, String accountName, Instant changedAt) {
}
