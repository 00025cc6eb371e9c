package cn.dangjian.auth.resident;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.testing.TestAnswer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Residents logging in, and their profiles. */
class ResidentIT extends WeChatIT {

    @Test
    @DisplayName("SYS-39 the first authorisation makes a resident, the second finds the same one; the openid is nowhere in plain")
    void firstAndSecond() {
        String phone = person();
        String id = api.send("GET", ME, null, token(phone)).at("/id").asString();

        assertThat(api.send("GET", ME, null, token(phone)).at("/id").asString()).isEqualTo(id).isNotEmpty();
        assertThat(jdbc.queryForMap("SELECT * FROM account WHERE id = ?", id).toString()).contains("RESIDENT").doesNotContain(WECHAT.openid(phone));
        String twice = person();
        assertThat(IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(() -> api.send("GET", ME, null, token(twice)).at("/id").asString())).toList().stream()
                .map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    @DisplayName("A10 a code works once, and an openid in the body is nobody's")
    void codes() {
        String phone = person();
        String code = WECHAT.loginCode("小妹", phone);

        assertThat(send(Map.of("code", code)).status()).isEqualTo(201);
        assertThat(send(Map.of("code", code)).code()).isEqualTo("WECHAT_CODE_INVALID");
        assertThat(send(Map.of("code", "made-up", "openid", WECHAT.openid(phone))).code()).isEqualTo("UNKNOWN_FIELD");
        assertThat(send(Map.of("code", "made-up")).status()).isEqualTo(401);
        assertThat(send(Map.of("openid", WECHAT.openid(phone))).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("A10 a resident's token is refused on the APIs of cadres and console, and theirs on the residents'")
    void clients() {
        String resident = token(person());
        long member = api.member(105, "/1/12/105/", null);
        String cadre = api.token(Long.toString(member), Long.toString(member), "CADRE");

        for (String path : List.of("/api/auth/me", "/api/auth/roles", "/api/auth/login-logs", "/api/auth/residents", "/api/auth/menus?client=ADMIN")) {
            assertThat(api.send("GET", path, null, resident).code()).as(path).isEqualTo("WRONG_CLIENT");
        }
        for (String other : List.of(cadre, admin)) {
            assertThat(api.send("GET", ME, null, other).code()).isEqualTo("WRONG_CLIENT");
            assertThat(api.send("PUT", ME, profile(), other).status()).isEqualTo(403);
        }
        assertThat(api.login(Long.toString(member), Long.toString(member), "RESIDENT").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("SYS-41 what is saved shows again, masked, and a mask that comes back changes nothing")
    void savedProfile() {
        String resident = token(person());
        assertThat(api.send("PUT", ME, profile(), resident).status()).isEqualTo(200);

        TestAnswer shown = api.send("GET", ME, null, resident);
        assertThat(shown.at("/phone").asString()).isEqualTo("138****0001");
        assertThat(shown.at("/complete").asBoolean()).isTrue();
        String cipher = cipher(shown);
        var again = profile();
        again.put("phone", "138****0001");
        again.put("address", "搬家了");
        assertThat(api.send("PUT", ME, again, resident).at("/address").asString()).isEqualTo("搬家了");
        assertThat(cipher(shown)).isEqualTo(cipher).doesNotContain("13877700001");
        again.put("phone", "138****9999");
        assertThat(api.send("PUT", ME, again, resident).at("/errors/0/field").asString()).isEqualTo("phone");
        again.put("phone", "123");
        assertThat(api.send("PUT", ME, again, resident).status()).isEqualTo(400);
    }

    private String cipher(TestAnswer shown) {
        return jdbc.queryForObject("SELECT phone_cipher FROM resident WHERE id = ?", String.class, shown.at("/id").asString());
    }

    @Test
    @DisplayName("SYS-42 R-SYS-4 siblings learn whether the profile is complete: name, phone and address")
    void complete() {
        String resident = token(person());
        String id = api.send("GET", ME, null, resident).at("/id").asString();
        for (String missing : List.of("name", "phone", "address")) {
            var form = profile();
            form.remove(missing);
            assertThat(api.send("PUT", ME, form, resident).at("/complete").asBoolean()).as(missing).isFalse();
        }
        assertThat(api.send("GET", "/internal/residents/" + id, null, null).at("/complete").asBoolean()).isFalse();
        api.send("PUT", ME, profile(), resident);
        TestAnswer view = api.send("GET", "/internal/residents/" + id, null, null);
        assertThat(view.at("/complete").asBoolean()).isTrue();
        assertThat(view.text()).doesNotContain("13877700001");
    }

    @Test
    @DisplayName("SYS-41 the phone behind WeChat's button, whose code works once, also when WeChat has forgotten our access token")
    void phoneButton() {
        String phone = person();
        String resident = token(phone);
        String code = WECHAT.phoneCode(phone);

        assertThat(api.send("POST", ME + "/phone", Map.of("code", code), resident).at("/phone").asString()).isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
        assertThat(api.send("POST", ME + "/phone", Map.of("code", code), resident).code()).isEqualTo("WECHAT_CODE_INVALID");
        WECHAT.expireAccessTokens();
        assertThat(api.send("POST", ME + "/phone", Map.of("code", WECHAT.phoneCode(phone)), resident).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("A10 the phone code of another WeChat user's session is refused, and stays theirs")
    void phoneOfAnother() {
        String mine = person();
        String theirs = person();
        String resident = token(mine);
        String other = token(theirs);
        String code = WECHAT.phoneCode(theirs);

        assertThat(api.send("POST", ME + "/phone", Map.of("code", code), resident).code()).isEqualTo("WECHAT_CODE_INVALID");
        assertThat(api.send("GET", ME, null, resident).at("/phone").isString()).isFalse();
        assertThat(api.send("POST", ME + "/phone", Map.of("code", code), other).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("SYS-40 the code of a grid becomes the current grid; another one takes its place")
    void grids() {
        String phone = person();
        assertThat(send(Map.of("code", WECHAT.loginCode("小妹", phone), "scene", "g=77")).status()).isEqualTo(201);
        assertThat(api.send("GET", ME, null, token(phone)).at("/gridId").asString()).isEqualTo("77");
        send(Map.of("code", WECHAT.loginCode("小妹", phone), "scene", "g=78"));
        assertThat(api.send("GET", ME, null, token(phone)).at("/gridId").asString()).isEqualTo("78");
        assertThat(send(Map.of("code", WECHAT.loginCode("小妹", phone), "scene", "drop table")).code()).isEqualTo("SCENE_INVALID");
    }

    @Test
    @DisplayName("SYS-43 the list finds by name and whole phone, shows masks, and not to those without the right")
    void list() {
        String resident = token(person());
        var form = profile();
        form.put("name", "韦" + UUID.randomUUID().toString().substring(0, 8));
        form.put("phone", "13855512345");
        api.send("PUT", ME, form, resident);

        TestAnswer found = api.send("GET", "/api/auth/residents?phone=13855512345&name=" + form.get("name").toString().substring(1), null, admin);
        assertThat(found.at("/total").asInt()).as(found.text()).isEqualTo(1);
        assertThat(found.at("/items/0/phone").asString()).isEqualTo("138****2345");
        assertThat(api.send("GET", "/api/auth/residents?phone=138", null, admin).status()).isEqualTo(400);
        long member = api.member(105, "/1/12/105/", null);
        assertThat(api.send("GET", "/api/auth/residents", null, api.token(Long.toString(member), Long.toString(member), "CADRE")).status()).isEqualTo(403);
        assertThat(api.send("GET", "/api/auth/residents", null, null).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("A06 one address that logs in without end is stopped")
    void rate() {
        var answers = IntStream.range(0, 70).mapToObj(i -> api.sendFrom("10.99.99.99", "POST", "/api/auth/resident-sessions", Map.of("code", "x" + i), null).status()).toList();
        assertThat(answers).contains(401, 429);
        assertThat(answers.subList(0, 60)).doesNotContain(429);
    }

    @Test
    @DisplayName("SYS-38 logged out is logged out, and the account cannot be entered by password")
    void logOut() {
        String phone = person();
        String resident = token(phone);
        assertThat(api.send("DELETE", "/api/auth/resident-sessions/current", null, resident).status()).isEqualTo(204);
        assertThat(api.send("GET", ME, null, resident).status()).isEqualTo(401);
        assertThat(api.login("wechat:" + WECHAT.openid(phone), "wechat:" + WECHAT.openid(phone), "CADRE").status()).isEqualTo(401);
    }
}
