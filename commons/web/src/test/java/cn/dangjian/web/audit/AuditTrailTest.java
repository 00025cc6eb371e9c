package cn.dangjian.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.contracts.audit.Operation;
import cn.dangjian.contracts.audit.OperationResult;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.contracts.audit.OperationsRecorded;
import cn.dangjian.core.event.DomainEvent;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.security.Client;
import cn.dangjian.web.security.CurrentUser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

class AuditTrailTest {

    private static final AuditSubject SIGN_IN = new AuditSubject(true, "meeting:sign-ins", OperationType.OTHER, true, true);
    private static final AuditSubject EDIT = new AuditSubject(true, "org:member", OperationType.EDIT, false, true);

    private final List<Operation> told = new CopyOnWriteArrayList<>();
    private boolean databaseAway;
    private final AuditQueue queue = new AuditQueue(new SimpleMeterRegistry());
    private final AuditTrail trail = new AuditTrail("meeting-service", new SafeParameters(new JsonMapper()), () -> this::take, TransactionOperations::withoutTransaction, queue);

    private void take(Collection<? extends DomainEvent> events) {
        if (databaseAway) {
            throw new IllegalStateException("database away");
        }
        events.forEach(event -> told.addAll(((OperationsRecorded) event).operations()));
    }

    private static AuditedCall call(AuditSubject subject, Client client) {
        var request = new MockHttpServletRequest("POST", "/api/meeting/sign-ins");
        request.addHeader("X-Forwarded-For", "10.0.0.7");
        if (client != null) {
            request.setAttribute(CurrentUser.class.getName(), new CurrentUser(7, 7, "张三", 105, "/1/105/", client, "s"));
        }
        AuditedCall.begin(request, subject, "/api/meeting/sign-ins", Instant.EPOCH);
        return AuditedCall.of(request);
    }

    @Test
    @DisplayName("SYS-26 a write is noted once: with its commit, not again with its answer; a failure after the commit is a second line")
    void once() {
        AuditedCall call = call(EDIT, Client.ADMIN);
        trail.committing(call);
        trail.committing(call);
        trail.done(call, 200);
        trail.ended(call, 200);
        assertThat(told).extracting(Operation::result).containsExactly(OperationResult.SUCCESS);
        AuditedCall failing = call(EDIT, Client.ADMIN);
        trail.committing(failing);
        trail.refused(failing, 503, "SIBLING_UNAVAILABLE", "稍后再试");
        assertThat(told).extracting(Operation::result).containsExactly(OperationResult.SUCCESS, OperationResult.SUCCESS, OperationResult.FAILED);
    }

    @Test
    @DisplayName("SYS-26 nobody who is not logged in stands in the log")
    void nobody() {
        trail.refused(call(EDIT, null), 401, "NOT_LOGGED_IN", "请先登录");
        assertThat(told).isEmpty();
    }

    @Test
    @DisplayName("SYS-26 what cannot be noted is not said to be done; a refusal is told all the same")
    void databaseAway() {
        databaseAway = true;
        assertThatThrownBy(() -> trail.done(call(EDIT, Client.ADMIN), 200)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("AUDIT_UNAVAILABLE"));
        trail.refused(call(EDIT, Client.ADMIN), 403, "NO_PERMISSION", "无权");
    }

    @Test
    @DisplayName("SYS-26 a crowd costs a request less than 0.1 ms, and an orderly end loses nobody")
    void crowd() {
        queue.start();
        List<AuditedCall> calls = IntStream.range(0, 15_000).mapToObj(i -> call(SIGN_IN, Client.CADRE)).toList();
        calls.subList(0, 5_000).forEach(call -> trail.done(call, 201)); // the first ones are compiled
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        calls.subList(5_000, 15_000).forEach(call -> trail.done(call, 201));
        double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6 / 10_000;
        queue.stop();
        assertThat(told).hasSize(15_000);
        assertThat(millis).as("ms a request").isLessThan(0.1);
        trail.done(call(SIGN_IN, Client.CADRE), 201);
        assertThat(told).as("after the end callers write for themselves").hasSize(15_001);
    }

    @Test
    @DisplayName("SYS-26 while the database is away the crowd's notes wait; at the console the same call is written at once")
    void waits() throws InterruptedException {
        queue.start();
        databaseAway = true;
        trail.done(call(SIGN_IN, Client.CADRE), 201);
        Thread.sleep(1_200);
        assertThat(told).isEmpty();
        databaseAway = false;
        trail.done(call(SIGN_IN, Client.ADMIN), 201);
        assertThat(told).isNotEmpty();
        queue.stop();
        assertThat(told).hasSize(2);
    }
}
