package cn.dangjian.auth.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.contracts.audit.OperationsRecorded;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestEvents;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class OperationLogIT extends AuthIT {

    @Autowired
    private TestEvents events;

    @Autowired
    private Clock clock;

    @BeforeEach
    void forget() {
        events.clear();
    }

    private JsonNode last() {
        return events.operations().getLast();
    }

    @Test
    @DisplayName("SYS-26 U deletes a role: the operation log has one line 删除 with U, time, parameters")
    void oneLine() {
        long role = api.role(admin, List.of(), List.of(), "SELF");
        events.clear();
        assertThat(api.sendFrom("10.2.3.4", "DELETE", "/api/auth/roles/" + role, null, admin).status()).isEqualTo(204);
        assertThat(events.operations()).hasSize(1);
        AuditRows.deliverNoted(events);
        TestAnswer found = api.send("GET", "/api/auth/operation-logs?module=system:role&type=REMOVE&ip=10.2.3.4", null, admin);
        assertThat(found.at("/total").asInt()).as(found.toString()).isEqualTo(1);
        JsonNode line = found.at("/items/0");
        assertThat(line.get("moduleName").asString()).isEqualTo("角色管理");
        assertThat(line.get("operatorId").asString()).isEqualTo("1");
        assertThat(line.get("path").asString()).isEqualTo("/api/auth/roles/{ids}");
        assertThat(line.get("result").asString()).isEqualTo("SUCCESS");
        TestAnswer detail = api.send("GET", "/api/auth/operation-logs/" + line.get("id").asString(), null, admin);
        assertThat(detail.at("/parameters").asString()).contains(Long.toString(role));
        assertThat(detail.at("/traceId").asString()).matches("[0-9a-f]{16}");
        assertThat(api.send("GET", "/api/auth/operation-logs/export?ip=10.2.3.4", null, admin).body()).startsWith('P', 'K');
    }

    @Test
    @DisplayName("SYS-26 a write stands in the outbox with its effect: rolled back, only the refusal is there")
    void withItsTransaction() {
        String code = "aud" + ApiClient.newPhone();
        assertThat(api.send("POST", "/api/auth/roles", ApiClient.roleForm(code, List.of(), List.of()), admin).status()).isEqualTo(201);
        assertThat(last().get("type").asString()).isEqualTo("ADD");
        events.clear();
        assertThat(api.send("POST", "/api/auth/roles", ApiClient.roleForm(code, List.of(), List.of()), admin).status()).isEqualTo(409);
        assertThat(events.operations()).hasSize(1);
        assertThat(last().get("result").asString()).isEqualTo("REFUSED");
        assertThat(last().get("message").asString()).isNotEmpty();
    }

    @Test
    @DisplayName("SYS-26 A11 a refused write of somebody without the right is in the log; he cannot read the log")
    void refused() {
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(api.role(admin, List.of(310L), List.of(), "SELF"))));
        String token = api.token(phone, phone, "ADMIN");
        events.clear();
        assertThat(api.send("DELETE", "/api/auth/roles/7", null, token).status()).isEqualTo(403);
        assertThat(last().get("code").asString()).isEqualTo("NO_PERMISSION");
        assertThat(last().get("orgPath").asString()).isEqualTo("/1/12/105/");
        assertThat(api.send("DELETE", "/api/auth/roles/7", null, null).status()).isEqualTo(401);
        assertThat(events.operations()).as("nobody in particular").hasSize(1);
        for (String path : List.of("", "/1", "/export", "/modules", "/checks")) {
            assertThat(api.send("GET", "/api/auth/operation-logs" + path, null, token).status()).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("H01 H02 logins right and wrong and a change of password are in the log without password, token or phone")
    void secrets() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        events.clear();
        String token = api.token(phone, phone, "CADRE");
        api.login(phone, "Wrong-Pass-1", "CADRE");
        api.login("13900000000", "Wrong-Pass-2", "CADRE");
        api.send("PUT", "/api/auth/me/password", Map.of("oldPassword", phone, "newPassword", "Fresh-Pass-3"), token);
        var noted = events.operations();
        assertThat(noted).extracting(it -> it.get("result").asString()).startsWith("SUCCESS", "REFUSED", "REFUSED");
        assertThat(noted.getFirst().get("operatorId").asLong()).isEqualTo(Long.parseLong(phone));
        assertThat(noted.get(2).get("operatorId").isNull()).isTrue();
        String all = noted.stream().map(it -> it.get("parameters").asString() + it.get("message").asString()).toList().toString();
        assertThat(all).doesNotContain("-Pass-").doesNotContain(phone).doesNotContain("13900000000").doesNotContain(token.substring(0, 30));
    }

    @Test
    @DisplayName("SYS-26 SYS-14 the log is read within the scope of the operator's organisation; an event twice is there once")
    void scope() {
        String name = "范围" + ApiClient.newPhone();
        String id = events.deliver(new OperationsRecorded("org-service", AuditRows.some(3, name, clock.instant())));
        events.deliverAgain(id, new OperationsRecorded("org-service", AuditRows.some(3, name, clock.instant())));
        assertThat(api.send("GET", "/api/auth/operation-logs?operator=" + name, null, admin).at("/total").asInt()).isEqualTo(3);
        long role = api.role(admin, List.of(980L), List.of(), "DEPT_AND_CHILD");
        for (var expected : Map.of("/1/12/", 3, "/1/13/", 0).entrySet()) {
            String phone = Long.toString(api.member(12, expected.getKey(), List.of(role)));
            TestAnswer seen = api.send("GET", "/api/auth/operation-logs?operator=" + name, null, api.token(phone, phone, "ADMIN"));
            assertThat(seen.at("/total").asInt()).as(expected.getKey()).isEqualTo(expected.getValue());
        }
    }

    @Test
    @DisplayName("SYS-26 filters that make no sense are refused with a sentence")
    void badFilters() {
        assertThat(api.send("GET", "/api/auth/operation-logs?from=2026-03-02&to=2026-03-01", null, admin).code()).isEqualTo("PERIOD_INVALID");
        assertThat(api.send("GET", "/api/auth/operation-logs?type=NONSENSE", null, admin).status()).isEqualTo(400);
        assertThat(api.send("GET", "/api/auth/operation-logs?page=501&size=20", null, admin).code()).isEqualTo("TOO_DEEP");
        assertThat(api.send("GET", "/api/auth/operation-logs/999999999", null, admin).status()).isEqualTo(404);
    }
}
