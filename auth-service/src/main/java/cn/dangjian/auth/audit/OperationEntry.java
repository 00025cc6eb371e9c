package cn.dangjian.auth.audit;

import cn.dangjian.contracts.audit.OperationResult;
import cn.dangjian.contracts.audit.OperationType;
import java.time.Instant;

/** A line of 操作日志. */
record OperationEntry(long id, Instant happenedAt, String module, String moduleName, OperationType type, Long operatorId, String operatorName, Long orgId, String orgName, String client,
        String ip, String method, String path, int status, OperationResult result, String message, long durationMillis) {
}
