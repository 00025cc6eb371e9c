package cn.dangjian.auth.audit;

import java.time.Instant;

/** The last row of a month that was dropped: what is kept begins after it. Signed. */
record Anchor(long seq, String hash, String partitionName, Instant droppedAt, String mac) {

    static final Anchor START = new Anchor(0, "0".repeat(64), "", Instant.EPOCH, "");

    String text() {
        return "anchor:" + seq + ":" + hash + ":" + partitionName + ":" + droppedAt.toEpochMilli();
    }

    Anchor signed(String by) {
        return new Anchor(seq, hash, partitionName, droppedAt, by);
    }
}
