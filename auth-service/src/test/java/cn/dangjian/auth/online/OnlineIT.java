package cn.dangjian.auth.online;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestClock;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class OnlineIT extends AuthIT {

    private static final List<Long> ONLINE_MENUS = List.of(960L, 961L);

    @Autowired
    private TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private int me(String token) {
        return api.send("GET", "/api/auth/me", null, token).status();
    }

    private TestAnswer online(String token, String filter) {
        return api.send("GET", "/api/auth/online-sessions?" + filter, null, token);
    }

    private String sessionOf(String account) {
        return online(admin, "account=" + account).at("/items/0/id").asString();
    }

    private static List<JsonNode> items(TestAnswer answer) {
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }

    @Test
    @DisplayName("SYS-30 an online user is found by account, name, client and address; forced out, the next request answers 401 and the refresh token is dead")
    void forcedOut() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        TestAnswer login = api.sendFrom("10.77.1.9", "POST", "/api/auth/sessions", Map.of("account", phone, "password", phone, "client", "CADRE"), null);
        String token = login.at("/accessToken").asString();
        TestAnswer found = online(admin, "account=" + phone + "&name=%E6%B5%8B%E8%AF%95&client=CADRE&ip=10.77.1.");
        assertThat(found.at("/total").asInt()).isEqualTo(1);
        assertThat(found.at("/items/0/ip").asString()).isEqualTo("10.77.1.9");
        assertThat(found.at("/items/0/account").asString()).isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
        assertThat(found.at("/items/0/loggedInAt").asString()).endsWith("+08:00");
        assertThat(online(admin, "account=" + phone + "&client=ADMIN").at("/total").asInt()).isZero();
        assertThat(api.send("DELETE", "/api/auth/online-sessions/" + found.at("/items/0/id").asString(), null, admin).status()).isEqualTo(204);
        assertThat(me(token)).isEqualTo(401);
        assertThat(api.send("POST", "/api/auth/sessions/refresh", Map.of("refreshToken", login.at("/refreshToken").asString()), null).status()).isEqualTo(401);
        assertThat(online(admin, "account=" + phone).at("/total").asInt()).isZero();
        assertThat(api.send("DELETE", "/api/auth/online-sessions/" + found.at("/items/0/id").asString(), null, admin).code()).isEqualTo("SESSION_NOT_FOUND");
    }

    @Test
    @DisplayName("A11 an ordinary user gets no list of sessions; no answer carries a token or the id inside of one")
    void nothingToSteal() throws Exception {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        TestAnswer login = api.login(phone, phone, "CADRE");
        String token = login.at("/accessToken").asString();
        assertThat(online(token, "").status()).isEqualTo(403);
        assertThat(api.send("DELETE", "/api/auth/online-sessions/1", null, token).status()).isEqualTo(403);
        String sid = SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("sid");
        for (TestAnswer answer : List.of(online(admin, "size=200"), api.send("GET", "/api/auth/me/sessions", null, token), api.send("GET", "/api/auth/login-logs?size=50", null, admin))) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).doesNotContain(sid).doesNotContain(login.at("/refreshToken").asString()).doesNotContain("eyJ");
        }
    }

    @Test
    @DisplayName("SYS-30, C06 an administrator sees and ends the sessions of his town only, and none of who may do more than he")
    void withinScope() {
        long role = api.role(admin, ONLINE_MENUS, List.of(), "DEPT_AND_CHILD");
        String editor = Long.toString(api.member(12, "/1/12/", List.of(role)));
        String token = api.token(editor, editor, "ADMIN");
        String inside = Long.toString(api.member(105, "/1/12/105/", null));
        String outside = Long.toString(api.member(131, "/1/13/131/", null));
        String mightier = Long.toString(api.member(105, "/1/12/105/", List.of(2L)));
        List.of(inside, outside, mightier).forEach(phone -> api.login(phone, phone, "CADRE"));
        assertThat(online(token, "account=" + inside).at("/total").asInt()).isEqualTo(1);
        assertThat(online(token, "account=" + outside).at("/total").asInt()).isZero();
        assertThat(api.send("DELETE", "/api/auth/online-sessions/" + sessionOf(outside), null, token).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(api.send("DELETE", "/api/auth/online-sessions/" + sessionOf(inside) + "," + sessionOf(outside), null, token).status()).as("all or none").isEqualTo(403);
        assertThat(online(token, "account=" + inside).at("/total").asInt()).isEqualTo(1);
        long member = api.role(admin, List.of(), List.of(1000L), "SELF");
        assertThat(api.send("DELETE", "/api/auth/online-sessions/" + sessionOf(mightier), null, token).code()).isEqualTo("BEYOND_OWN_RIGHTS");
        String plain = Long.toString(api.member(105, "/1/12/105/", List.of(member)));
        api.login(plain, plain, "CADRE");
        assertThat(api.send("DELETE", "/api/auth/online-sessions/" + sessionOf(plain), null, token).status()).isEqualTo(204);
        assertThat(api.send("DELETE", "/api/auth/online-sessions/" + sessionOf(editor), null, token).code()).as("himself").isEqualTo("OWN_SESSION");
    }

    @Test
    @DisplayName("SYS-30, A08 everybody sees his own devices, ends one or all others; another's session is not found")
    void ownDevices() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        String here = api.token(phone, phone, "CADRE");
        String there = api.token(phone, phone, "CADRE");
        TestAnswer own = api.send("GET", "/api/auth/me/sessions", null, here);
        assertThat(items(own)).hasSize(2).filteredOn(it -> it.at("/current").asBoolean()).hasSize(1);
        String other = items(own).stream().filter(it -> !it.at("/current").asBoolean()).findFirst().orElseThrow().at("/id").asString();
        String strangers = Long.toString(api.member(105, "/1/12/105/", null));
        assertThat(api.send("DELETE", "/api/auth/me/sessions/" + other, null, api.token(strangers, strangers, "CADRE")).status()).isEqualTo(404);
        assertThat(api.send("DELETE", "/api/auth/me/sessions/" + other, null, here).status()).isEqualTo(204);
        assertThat(me(there)).isEqualTo(401);
        String third = api.token(phone, phone, "CADRE");
        assertThat(api.send("DELETE", "/api/auth/me/sessions", null, here).status()).isEqualTo(204);
        assertThat(List.of(me(here), me(third))).containsExactly(200, 401);
    }

    @Test
    @DisplayName("SYS-30 who has not used the console for two hours is not online")
    void idle() {
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(4L)));
        api.token(phone, phone, "ADMIN");
        assertThat(online(admin, "account=" + phone).at("/total").asInt()).isEqualTo(1);
        clock.advance(Duration.ofHours(2).plusMinutes(1));
        assertThat(online(admin, "account=" + phone).at("/total").asInt()).isZero();
    }
}
