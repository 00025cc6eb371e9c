package cn.dangjian.auth.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestEvents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a resident may ask for about his own data (Personal Information Protection Law, articles 44 to 47). */
class WithdrawalIT extends WeChatIT {

    @Autowired
    private TestEvents events;

    private String refreshToken;

    /** A resident with a complete profile. */
    private String resident(String phone) {
        TestAnswer login = logIn(phone);
        refreshToken = login.at("/refreshToken").asString();
        String token = login.at("/accessToken").asString();
        assertThat(api.send("PUT", ME, profile(), token).status()).isEqualTo(200);
        return token;
    }

    private String idOf(String token) {
        return api.send("GET", ME, null, token).at("/id").asString();
    }

    @Test
    @DisplayName("H04 who withdraws is gone at once: profile, account and traces of logins are no more, and 群众管理 does not show him")
    void gone() {
        String phone = person();
        String onTheOtherPhone = resident(phone);
        String oldRefresh = refreshToken;
        String token = resident(phone);
        String id = idOf(token);

        assertThat(api.send("DELETE", ME, null, token).status()).isEqualTo(204);

        for (String table : List.of("resident WHERE id", "account WHERE id", "login_session WHERE account_id")) {
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM " + table + " = ?", Integer.class, id)).as(table).isZero();
        }
        for (String each : List.of(token, onTheOtherPhone)) {
            assertThat(api.send("GET", ME, null, each).status()).isEqualTo(401);
        }
        assertThat(api.send("POST", "/api/auth/sessions/refresh", Map.of("refreshToken", oldRefresh), null).status()).isEqualTo(401);
        assertThat(api.send("GET", "/internal/residents/" + id, null, null).status()).isEqualTo(404);
        assertThat(api.send("GET", "/api/auth/residents?size=100", null, admin).json().at("/items").findValuesAsString("id")).doesNotContain(id);
    }

    @Test
    @DisplayName("H04 the operation log keeps that it happened, without name, number or address")
    void logged() {
        events.clear();
        String token = resident(person());
        String id = idOf(token);
        api.send("DELETE", ME, null, token);

        await().untilAsserted(() -> assertThat(noted(id)).extracting(it -> it.at("/type").asString()).contains("EDIT", "REMOVE"));
        assertThat(noted(id).toString()).doesNotContain("黄小妹", "13877700001", "13877700002", "测试县测试镇测试村3号", "小妹");
    }

    private List<JsonNode> noted(String id) {
        return events.operations().stream().filter(it -> it.at("/operatorId").asString("").equals(id)).toList();
    }

    @Test
    @DisplayName("H04 who authorises again after withdrawing is somebody new with an empty profile")
    void again() {
        String phone = person();
        String before = resident(phone);
        String id = idOf(before);
        api.send("DELETE", ME, null, before);

        TestAnswer now = api.send("GET", ME, null, token(phone));
        assertThat(now.at("/id").asString()).isNotEmpty().isNotEqualTo(id);
        assertThat(now.at("/complete").asBoolean()).isFalse();
        assertThat(now.at("/name").isNull()).isTrue();
    }

    @Test
    @DisplayName("H04 a resident gets a copy of all that is kept about him, in full, and nobody else does")
    void copy() {
        String phone = person();
        String token = resident(phone);
        long member = api.member(105, "/1/12/105/", null);

        TestAnswer copy = api.send("GET", ME + "/copy", null, token);
        assertThat(copy.status()).isEqualTo(200);
        assertThat(copy.at("/openid").asString()).isEqualTo(WECHAT.openid(phone));
        assertThat(List.of(copy.at("/name").asString(), copy.at("/phone").asString(), copy.at("/sparePhone").asString(), copy.at("/address").asString(), copy.at("/sex").asString()))
                .containsExactly("黄小妹", "13877700001", "13877700002", "测试县测试镇测试村3号", "FEMALE");
        assertThat(copy.at("/logins/0/ip").asString()).startsWith("10.1.");
        assertThat(api.send("GET", ME + "/copy", null, token(person())).at("/phone").isNull()).as("of one who has filled in nothing").isTrue();
        for (String other : List.of(admin, api.token(Long.toString(member), Long.toString(member), "CADRE"))) {
            assertThat(api.send("GET", ME + "/copy", null, other).code()).isEqualTo("WRONG_CLIENT");
            assertThat(api.send("DELETE", ME, null, other).code()).isEqualTo("WRONG_CLIENT");
        }
        assertThat(api.send("DELETE", ME, null, null).status()).isEqualTo(401);
    }
}
