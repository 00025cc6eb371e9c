package cn.dangjian.auth.me;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthServiceApplication;
import cn.dangjian.contracts.org.MassView;
import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.contracts.org.PersonView;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api/auth/me} with the real client of org-service against a stand-in that knows every person it is asked for, unless it is out of order. */
@ServiceIT(classes = AuthServiceApplication.class, properties = "dangjian.jobs.admin=")
class MeIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static HttpServer org;
    private static volatile boolean outOfOrder;
    private ApiClient api;

    @DynamicPropertySource
    static void orgService(DynamicPropertyRegistry properties) throws IOException {
        org = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        org.createContext("/internal/mass-accounts/lookup", exchange -> answer(exchange, id -> new MassView(id, id, "测试网格员", 33, "测试村", 105, "/1/12/105/", "测试镇党委")));
        org.createContext("/internal/members/lookup",
                exchange -> answer(exchange, id -> new PersonView(id, id, "测试党员", "138****0000", 105, "/1/12/105/", "测试镇党委", MemberType.FULL, null, false, false)));
        org.start();
        properties.add("spring.cloud.openfeign.client.config.orgClient.url", () -> "http://127.0.0.1:" + org.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, LongFunction<Object> person) throws IOException {
        long id = JSON.readTree(exchange.getRequestBody().readAllBytes()).at("/0").asLong();
        byte[] body = JSON.writeValueAsBytes(List.of(person.apply(id)));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(outOfOrder ? 500 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterAll
    static void stop() {
        org.stop(0);
    }

    @BeforeEach
    void client(@Autowired TestHttp http, @Autowired Environment environment) {
        api = new ApiClient(http, environment);
        outOfOrder = false;
    }

    private TestAnswer me(String kind) {
        long phone = ApiClient.newPhone();
        var spec = ApiClient.spec(phone, 105, "/1/12/105/", null);
        spec.put("kind", kind);
        assertThat(api.send("POST", "/internal/accounts", List.of(spec), null).status()).isEqualTo(200);
        return api.send("GET", "/api/auth/me", null, api.token(Long.toString(phone), Long.toString(phone), "CADRE"));
    }

    @Test
    @DisplayName("SYS-35 a grid worker who is no member learns 所属网格 and the Party organisation")
    void mass() {
        TestAnswer me = me("MASS");
        assertThat(me.at("/person/name").asString()).as(me.text()).isEqualTo("测试网格员");
        assertThat(me.at("/person/memberType").isNull()).isTrue();
        assertThat(me.at("/organization/name").asString()).isEqualTo("测试镇党委");
        assertThat(me.at("/grid/id").asString()).isEqualTo("33");
        assertThat(me.at("/grid/name").asString()).isEqualTo("测试村");
    }

    @Test
    @DisplayName("SYS-35 a member has an organisation and no grid")
    void member() {
        TestAnswer me = me("MEMBER");
        assertThat(me.at("/person/memberType").asString()).as(me.text()).isEqualTo("FULL");
        assertThat(me.at("/organization/name").asString()).isEqualTo("测试镇党委");
        assertThat(me.at("/grid").isNull()).isTrue();
    }

    @Test
    @DisplayName("without org-service the login works, with less to show")
    void outage() {
        outOfOrder = true;
        TestAnswer me = me("MASS");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.at("/person/name").asString()).isEqualTo("测试党员");
        assertThat(me.at("/organization/path").asString()).isEqualTo("/1/12/105/");
        assertThat(me.at("/grid").isNull()).isTrue();
    }
}
