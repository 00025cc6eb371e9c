package cn.dangjian.org.reveal;

import java.time.Instant;
import java.util.List;

/** A line of 敏感信息查看记录: who saw which numbers of whom, and why. */
record RevealEntry(long id, RevealKind kind, String viewer, Long memberId, String memberName, String orgName, List<String> fields, long people, String reason, Instant happenedAt) {

    static RevealEntry of(Reveal it, String orgName) {
        return new RevealEntry(it.id(), it.kind(), it.viewer(), it.memberId(), it.memberName(), orgName, List.of(it.fields().split(",")), it.people(), it.reason(), it.happenedAt());
    }
}
