package cn.dangjian.auth.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.contracts.audit.Operation;
import cn.dangjian.contracts.audit.OperationResult;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.contracts.audit.OperationsRecorded;
import cn.dangjian.events.TestDeliveries;
import cn.dangjian.testing.TestAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class MonitorIT extends AuthIT {

    private static final int LAST_ATTEMPT = 5;

    @Autowired
    private TestDeliveries deliveries;

    @Autowired
    private JdbcTemplate jdbc;

    private static OperationsRecorded event(String name) {
        return new OperationsRecorded("org-service", List.of(new Operation("org-service", "org:post", OperationType.EDIT, 77L, name, 105L, "/1/12/105/", "ADMIN", "10.9.0.1", "PUT",
                "/api/org/posts/{id}", "{}", 204, OperationResult.SUCCESS, "", "", 3, "", Instant.now())));
    }

    private TestAnswer letters() {
        return api.send("GET", "/api/auth/dead-letters", null, admin);
    }

    private String dead(String name) {
        jdbc.execute("RENAME TABLE audit_head TO audit_head_away");
        try {
            deliveries.deliver(TestDeliveries.newId(), event(name), Instant.now(), LAST_ATTEMPT);
        } finally {
            jdbc.execute("RENAME TABLE audit_head_away TO audit_head");
        }
        return letters().at("/items/0/key").asString();
    }

    private int logged(String name) {
        return api.send("GET", "/api/auth/operation-logs?operator=" + name, null, admin).at("/total").asInt();
    }

    @Test
    @DisplayName("SYS-30 R04 a message that could not be taken in is listed; mended and sent again, its effect is there once")
    void sendAgain() {
        String name = "死信" + ApiClient.newPhone();
        String key = dead(name);
        TestAnswer listed = letters();
        assertThat(listed.at("/items/0/type").asString()).as(listed.toString()).isEqualTo("OPERATIONS_RECORDED");
        assertThat(listed.at("/items/0/error").asString()).doesNotContain(name);
        assertThat(listed.at("/missing").isEmpty()).isTrue();
        assertThat(logged(name)).isZero();
        assertThat(api.send("POST", "/api/auth/dead-letters/" + key + "/send-again", null, admin).status()).isEqualTo(204);
        assertThat(api.send("POST", "/api/auth/dead-letters/" + key + "/send-again", null, admin).status()).as("a second click").isEqualTo(404);
        assertThat(logged(name)).isEqualTo(1);
        assertThat(letters().at("/total").asInt()).isZero();
    }

    @Test
    @DisplayName("SYS-30 a message that still fails stays; discarding one needs a reason")
    void stillFailing() {
        String key = dead("死信" + ApiClient.newPhone());
        jdbc.execute("RENAME TABLE audit_head TO audit_head_away");
        TestAnswer again;
        try {
            again = api.send("POST", "/api/auth/dead-letters/" + key + "/send-again", null, admin);
        } finally {
            jdbc.execute("RENAME TABLE audit_head_away TO audit_head");
        }
        assertThat(again.code()).isEqualTo("STILL_FAILING");
        assertThat(letters().at("/items/0/attempts").asInt()).isEqualTo(LAST_ATTEMPT + 1);
        assertThat(api.send("POST", "/api/auth/dead-letters/" + key + "/discard", Map.of("reason", " "), admin).at("/errors/0/field").asString()).isEqualTo("reason");
        assertThat(api.send("POST", "/api/auth/dead-letters/" + key + "/discard", Map.of("reason", "演练数据"), admin).status()).isEqualTo(204);
        assertThat(letters().at("/total").asInt()).isZero();
        assertThat(api.send("POST", "/api/auth/dead-letters/none-service/1/send-again", null, admin).status()).isEqualTo(503);
    }

    @Test
    @DisplayName("SYS-30 services and cache show how they are")
    void services() {
        TestAnswer services = api.send("GET", "/api/auth/monitor/services", null, admin);
        assertThat(services.at("/copies/0/service").asString()).isEqualTo("auth-service");
        assertThat(services.at("/copies/0/state").asString()).as(services.toString()).isEqualTo("UP");
        assertThat(services.at("/copies/0/status/heapUsed").asLong()).isPositive();
        assertThat(services.at("/copies/0/status/poolMax").asInt()).isPositive();
        TestAnswer cache = api.send("GET", "/api/auth/monitor/cache", null, admin);
        assertThat(cache.at("/memoryUsed").asLong()).as(cache.toString()).isPositive();
        assertThat(cache.at("/areas").toString()).contains("登录会话");
    }

    @Test
    @DisplayName("A11 SYS-30 an ordinary user sees nothing of the monitoring, and nobody sees a token there")
    void ordinaryUser() {
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(4L)));
        String token = api.token(phone, phone, "ADMIN");
        for (String path : List.of("monitor/services", "monitor/cache", "dead-letters", "jobs", "files/areas", "files?area=org-service/photos")) {
            assertThat(api.send("GET", "/api/auth/" + path, null, token).status()).as(path).isEqualTo(403);
        }
        for (String path : List.of("/jobs/meetingClose/run", "/jobs/meetingClose/pause", "/dead-letters/auth-service/1/send-again")) {
            assertThat(api.send("POST", "/api/auth" + path, null, token).status()).as(path).isEqualTo(403);
        }
        String all = api.send("GET", "/api/auth/monitor/services", null, admin).toString() + api.send("GET", "/api/auth/monitor/cache", null, admin);
        assertThat(all).doesNotContain("eyJ").doesNotContain(admin.substring(0, 40));
    }

    @Test
    @DisplayName("SYS-27 files are asked of their owners; an area nobody has is refused")
    void files() {
        assertThat(api.send("GET", "/api/auth/files/areas", null, admin).status()).isEqualTo(200);
        assertThat(api.send("GET", "/api/auth/files", null, admin).code()).isEqualTo("AREA_UNKNOWN");
        assertThat(api.send("GET", "/api/auth/files?area=auth-service/none", null, admin).status()).isEqualTo(404);
        assertThat(api.send("GET", "/api/auth/files?area=none-service/photos", null, admin).status()).isEqualTo(503);
    }
}
