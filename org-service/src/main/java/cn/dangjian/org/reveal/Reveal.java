package cn.dangjian.org.reveal;

import java.time.Instant;

/**
 * A row of table reveal, which is only ever added to.
 *
 * @param memberId null for an export
 * @param fields   wire names, separated by commas
 * @param people   how many persons' numbers were shown
 * @param orgId    of the member; of the person who exported for an export
 * @param ownerId  account that looked
 */
record Reveal(long id, RevealKind kind, String viewer, Long memberId, String memberName, String fields, long people, String reason, Instant happenedAt, long orgId, String orgPath,
        long ownerId) {
}
