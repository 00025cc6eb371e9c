package cn.dangjian.auth.audit;

import java.time.Instant;

/** All that is known about one operation, with its place in the chain. */
record OperationDetail(long id, Instant happenedAt, Instant recordedAt, String service, String moduleName, String type, Long operatorId, String operatorName, String orgName, String client,
        String ip, String method, String path, String parameters, int status, String result, String code, String message, long durationMillis, String traceId, String previous, String hash) {
}
