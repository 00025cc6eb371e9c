package cn.dangjian.org.transfer;

import cn.dangjian.contracts.org.MemberType;
import java.time.Instant;

/**
 * A 组织关系转接 as both sides see it.
 *
 * @param fromName   the organisations' names of then
 * @param answer     what the receiving side said
 */
public record Transfer(long id, long memberId, String memberName, MemberType memberType, long fromOrgId, String fromName, long toOrgId, String toName, Status status, String reason,
        long requesterId, String requester, Instant requestedAt, Long deciderId, String decider, Instant decidedAt, String answer) {

    /** REQUESTED waits for the receiving side; LAPSED: the person was removed or moved otherwise before it answered. */
    public enum Status {
        REQUESTED, DONE, REFUSED, WITHDRAWN, LAPSED
    }
}
