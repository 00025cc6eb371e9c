package cn.dangjian.auth.audit;

import cn.dangjian.contracts.audit.Operation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A row of {@code audit_log} as it stands in the chain.
 *
 * @param recordedAt when it came into the chain; never before the row before it
 * @param ownerId    account of the operator
 * @param previous   MAC of the row before, as hexadecimal text
 */
record ChainRow(long seq, Instant recordedAt, Instant happenedAt, String service, String module, String type, Long ownerId, String operatorName, Long orgId, String orgPath,
        String client, String ip, String method, String path, String parameters, int status, String result, String code, String message, long durationMs, String traceId,
        String previous, String hash) {

    /** The operation as it fits the columns; not yet signed. */
    static ChainRow of(Operation it, ChainHead after, Instant now) {
        Instant recorded = now.truncatedTo(ChronoUnit.MILLIS).isBefore(after.recordedAt()) ? after.recordedAt() : now.truncatedTo(ChronoUnit.MILLIS);
        String orgPath = it.orgPath() == null || it.orgPath().isEmpty() ? null : it.orgPath();
        return new ChainRow(after.seq() + 1, recorded, it.happenedAt().truncatedTo(ChronoUnit.MILLIS), cut(it.service(), 40), cut(it.module(), 80), it.type().name(), it.operatorId(),
                cut(it.operatorName(), 50), orgPath == null ? null : it.orgId(), orgPath, cut(it.client(), 10), cut(it.ip(), 45), cut(it.method(), 10), cut(it.path(), 200),
                it.parameters() == null || it.parameters().length() > 4000 ? "{}" : it.parameters(), it.status(), it.result().name(), cut(it.code(), 64), cut(it.message(), 200),
                it.durationMillis(), cut(it.traceId(), 32), after.hash(), null);
    }

    ChainRow signed(String mac) {
        return new ChainRow(seq, recordedAt, happenedAt, service, module, type, ownerId, operatorName, orgId, orgPath, client, ip, method, path, parameters, status, result, code, message,
                durationMs, traceId, previous, mac);
    }

    ChainHead head() {
        return new ChainHead(seq, hash, recordedAt);
    }

    /** Everything that the MAC protects; each value with its length, so that nothing can move from one column to the next. */
    String text() {
        var text = new StringBuilder(512);
        Object[] values = {seq, recordedAt.toEpochMilli(), happenedAt.toEpochMilli(), service, module, type, ownerId, operatorName, orgId, orgPath, client, ip, method, path, parameters, status,
                result, code, message, durationMs, traceId, previous};
        for (Object value : values) {
            String part = value == null ? "" : value.toString();
            text.append(value == null ? "-" : Integer.toString(part.length())).append(':').append(part).append(';');
        }
        return text.toString();
    }

    private static String cut(String text, int max) {
        return text == null ? "" : text.length() > max ? text.substring(0, max) : text;
    }
}
