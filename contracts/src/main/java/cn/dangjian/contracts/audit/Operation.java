package cn.dangjian.contracts.audit;

import java.time.Instant;

/**
 * One write that somebody asked for (SYS-26).
 *
 * @param module     what it is about: the permission without its action, like {@code org:member}
 * @param operatorId account; null when nobody was logged in (a refused login)
 * @param orgPath    materialised path of the operator's organisation; "" when there is none
 * @param client     ADMIN, CADRE or RESIDENT; "" when unknown
 * @param path       template of the path, without the values in it
 * @param parameters JSON of what was sent, without secrets and personal data (H01, H02)
 * @param status     of the answer
 * @param code       of the refusal; "" for a success
 * @param message    of the refusal, for people
 */
public record Operation(String service, String module, OperationType type, Long operatorId, String operatorName, Long orgId, String orgPath, String client, String ip,
        String method, String path, String parameters, int status, OperationResult result, String code, String message, long durationMillis, String traceId, Instant happenedAt) {
}
