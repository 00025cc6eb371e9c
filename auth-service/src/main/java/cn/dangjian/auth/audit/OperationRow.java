package cn.dangjian.auth.audit;

import cn.dangjian.contracts.audit.OperationResult;
import cn.dangjian.contracts.audit.OperationType;
import java.time.Instant;

/** A row of the list, as the database holds it. */
record OperationRow(long seq, Instant happenedAt, String module, OperationType type, Long ownerId, String operatorName, Long orgId, String client, String ip, String method, String path,
        int status, OperationResult result, String message, long durationMs) {
}
