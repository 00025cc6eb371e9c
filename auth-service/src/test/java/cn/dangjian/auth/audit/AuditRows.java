package cn.dangjian.auth.audit;

import cn.dangjian.contracts.audit.Operation;
import cn.dangjian.contracts.audit.OperationResult;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.contracts.audit.OperationsRecorded;
import cn.dangjian.testing.TestEvents;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Operations for tests, and the way from the outbox into the log without a broker. */
final class AuditRows {

    private static final JsonMapper JSON = new JsonMapper();

    private AuditRows() {
    }

    static List<Operation> some(int count, String name, Instant at) {
        return IntStream.range(0, count).mapToObj(i -> new Operation("org-service", "org:post", OperationType.EDIT, 77L, name, 105L, "/1/12/105/", "ADMIN", "10.9.0.1", "PUT",
                "/api/org/posts/{id}", "{\"id\":\"" + i + "\"}", 204, OperationResult.SUCCESS, "", "", 3, "00ff00ff00ff00ff", at)).toList();
    }

    /** Everything that this service has noted so far is delivered to it. */
    static void deliverNoted(TestEvents events) {
        List<Operation> noted = events.operations().stream().map(node -> JSON.treeToValue(node, Operation.class)).toList();
        events.clear();
        events.deliver(new OperationsRecorded("auth-service", noted));
    }
}
