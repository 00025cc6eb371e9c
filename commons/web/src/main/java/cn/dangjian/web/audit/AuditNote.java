package cn.dangjian.web.audit;

import cn.dangjian.contracts.audit.Operation;
import cn.dangjian.contracts.audit.OperationResult;
import cn.dangjian.web.http.TraceFilter;
import cn.dangjian.web.security.ClientAddress;
import java.time.Instant;
import java.util.Map;
import org.slf4j.MDC;

/** What is known about a call when it is noted; the work of writing it down is done later, for a crowd on another thread. */
record AuditNote(AuditSubject subject, Operator operator, String ip, String verb, String path, Map<String, Object> values, Object body, int status, String code, String message,
        long millis, String traceId, Instant at) {

    static AuditNote of(AuditedCall call, int status, String code, String message) {
        return new AuditNote(call.subject(), call.operator(), ClientAddress.of(call.request()), call.request().getMethod(), call.path(), SentValues.of(call.request()), call.body(), status,
                code, message, call.millis(), MDC.get(TraceFilter.KEY), call.begunAt());
    }

    Operation written(String service, SafeParameters parameters) {
        return new Operation(service, subject.module(), subject.type(), operator.accountId(), SafeParameters.line(operator.name(), 50), operator.orgId(), operator.orgPath(),
                operator.client(), ip, verb, path, parameters.json(values, body, subject.module().startsWith("auth:")), status, OperationResult.ofStatus(status), code, SafeParameters.line(message, 200), millis,
                traceId == null ? "" : traceId, at);
    }
}
