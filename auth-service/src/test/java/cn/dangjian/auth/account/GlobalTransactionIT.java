package cn.dangjian.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthServiceApplication;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.seata.core.context.RootContext;
import org.apache.seata.tm.api.GlobalTransaction;
import org.apache.seata.tm.api.GlobalTransactionContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** With the real transaction coordinator: this test is the caller that makes up its mind. */
@ServiceIT(classes = AuthServiceApplication.class, properties = {"seata.enabled=true", "dangjian.jobs.admin="}) // one register of jobs for the whole process
class GlobalTransactionIT {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private TestHttp http;
    private ApiClient api;

    @BeforeEach
    void client(@Autowired Environment environment) {
        api = new ApiClient(http, environment);
    }

    private TestAnswer order(GlobalTransaction transaction, String method, String path, Object body) {
        var request = http.request(null, path).header("Content-Type", "application/json").header(RootContext.KEY_XID, transaction.getXid())
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return http.send(request);
    }

    private static GlobalTransaction begin() throws Exception {
        GlobalTransaction transaction = GlobalTransactionContext.createNew();
        transaction.begin(30_000, "test");
        RootContext.unbind();
        return transaction;
    }

    private int grants(long id) {
        return api.send("GET", "/internal/grants/" + id, null, null).status();
    }

    @Test
    @DisplayName("ORG-06 accounts made in a global transaction that is rolled back are gone again, with their roles")
    void createdAndRolledBack() throws Exception {
        long id = ApiClient.newPhone();
        GlobalTransaction transaction = begin();
        assertThat(order(transaction, "POST", "/internal/accounts", List.of(ApiClient.spec(id, 105, "/1/12/105/", null), ApiClient.spec(ApiClient.newPhone(), 105, "/1/12/105/", null))).status()).isEqualTo(200);
        assertThat(grants(id)).isEqualTo(200);
        transaction.rollback();
        Awaitility.await().untilAsserted(() -> assertThat(grants(id)).isEqualTo(404));
        assertThat(api.member(105, "/1/12/105/", null)).isPositive();
    }

    @Test
    @DisplayName("ORG-07, ORG-08 a change and a removal that are rolled back leave the account as it was")
    void changedAndRolledBack() throws Exception {
        long id = api.member(105, "/1/12/105/", List.of(5L));
        String phone = Long.toString(id);
        var spec = new HashMap<>(ApiClient.spec(id, 131, "/1/13/131/", List.of(7L)));
        spec.put("phone", Long.toString(ApiClient.newPhone()));
        GlobalTransaction change = begin();
        assertThat(order(change, "PUT", "/internal/accounts/" + id, spec).status()).isEqualTo(200);
        assertThat(api.login(phone, phone, "CADRE").status()).isEqualTo(401);
        change.rollback();
        Awaitility.await().untilAsserted(() -> assertThat(api.login(phone, phone, "CADRE").status()).isEqualTo(201));
        assertThat(api.send("GET", "/internal/grants/" + id, null, null).at("/permissions/org:member:list/nodes").toString()).contains("105");
        GlobalTransaction removal = begin();
        assertThat(order(removal, "DELETE", "/internal/accounts/" + id, null).status()).isEqualTo(200);
        removal.rollback();
        Awaitility.await().untilAsserted(() -> assertThat(grants(id)).isEqualTo(200));
    }

    @Test
    @DisplayName("ORG-06 a global transaction that commits keeps its accounts")
    void committed() throws Exception {
        long id = ApiClient.newPhone();
        GlobalTransaction transaction = begin();
        order(transaction, "POST", "/internal/accounts", List.of(ApiClient.spec(id, 105, "/1/12/105/", null)));
        transaction.commit();
        assertThat(api.login(Long.toString(id), Long.toString(id), "CADRE").status()).isEqualTo(201);
    }

    @Test
    @DisplayName("SYS-16 an account that org-service is changing at this moment is not touched, and the administrator is told to try again")
    void locked() throws Exception {
        long id = api.member(105, "/1/12/105/", null);
        String admin = api.admin();
        GlobalTransaction change = begin();
        assertThat(order(change, "PUT", "/internal/accounts/" + id, ApiClient.spec(id, 131, "/1/13/131/", null)).status()).isEqualTo(200);
        TestAnswer refused = api.send("PUT", "/api/auth/accounts/" + id + "/status", Map.of("status", "DISABLED"), admin);
        change.rollback();

        assertThat(refused.code()).as(refused.text()).isEqualTo("CHANGED_MEANWHILE");
        Awaitility.await().untilAsserted(() -> assertThat(api.send("PUT", "/api/auth/accounts/" + id + "/status", Map.of("status", "DISABLED"), admin).status()).isEqualTo(204));
    }
}
