package cn.dangjian.auth.audit;

import java.time.Instant;

/** End of the chain: number and MAC of its last row. */
record ChainHead(long seq, String hash, Instant recordedAt) {
}
