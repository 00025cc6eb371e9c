package cn.dangjian.auth.audit;

import java.time.Instant;

/**
 * Result of a check of the chain.
 *
 * @param brokenSeq first row that is not as it was written; null when all are
 * @param reason    why, for people; "" when all is well
 */
record ChainCheck(long id, Instant checkedAt, long firstSeq, long lastSeq, Long brokenSeq, String reason, long millis) {
}
