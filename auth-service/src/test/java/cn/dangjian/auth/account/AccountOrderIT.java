package cn.dangjian.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountOrderIT extends AuthIT {

    private static final long SECRETARY = 5;
    private static final long COUNTY_ADMIN = 2;

    private TestAnswer change(long id, Map<String, Object> spec, String token) {
        return api.send("PUT", "/internal/accounts/" + id, spec, token);
    }

    private HashMap<String, Object> with(long id, String field, Object value) {
        var spec = new HashMap<>(ApiClient.spec(id, 105, "/1/12/105/", null));
        spec.put(field, value);
        return spec;
    }

    @Test
    @DisplayName("ORG-06 500 accounts at once: all or none, and a repeat has no effect")
    void bulk() {
        List<Map<String, Object>> specs = IntStream.range(0, 500).mapToObj(i -> ApiClient.spec(ApiClient.newPhone(), 105, "/1/12/105/", null)).toList();
        assertThat(api.send("POST", "/internal/accounts", specs, null).status()).isEqualTo(200);
        assertThat(api.send("POST", "/internal/accounts", specs, null).status()).isEqualTo(200);
        String phone = (String) specs.getLast().get("phone");
        assertThat(api.login(phone, phone, "CADRE").status()).isEqualTo(201);
        Map<String, Object> other = with(ApiClient.newPhone(), "phone", Long.toString(ApiClient.newPhone()));
        Map<String, Object> taken = with(ApiClient.newPhone(), "phone", phone);
        TestAnswer refused = api.send("POST", "/internal/accounts", List.of(other, taken), null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("LOGIN_TAKEN");
        assertThat(api.send("GET", "/internal/grants/" + other.get("id"), null, null).status()).as("none").isEqualTo(404);
        assertThat(api.send("POST", "/internal/accounts/taken-logins", List.of(phone, "13000000000"), null).text()).isEqualTo("[\"" + phone + "\"]");
    }

    @Test
    @DisplayName("ORG-07 R-SYS-2 a corrected mobile number is the new login and first password; the old one is dead")
    void correctedPhone() {
        long id = api.member(105, "/1/12/105/", null);
        String phone = Long.toString(id);
        String token = api.token(phone, phone, "CADRE");
        String corrected = Long.toString(ApiClient.newPhone());
        assertThat(change(id, with(id, "phone", corrected), null).status()).isEqualTo(200);
        assertThat(api.login(phone, phone, "CADRE").code()).isEqualTo("ACCOUNT_NOT_FOUND");
        assertThat(api.login(corrected, corrected, "CADRE").status()).isEqualTo(201);
        assertThat(api.send("GET", "/api/auth/me", null, token).status()).isEqualTo(401);
        long other = api.member(105, "/1/12/105/", null);
        assertThat(change(other, with(other, "phone", corrected), null).code()).isEqualTo("LOGIN_TAKEN");
    }

    @Test
    @DisplayName("ORG-07 a move to another organisation changes what the account reaches at once; a moved organisation takes its accounts along")
    void moves() {
        long id = api.member(105, "/1/12/105/", List.of(SECRETARY));
        assertThat(api.send("GET", "/internal/grants/" + id, null, null).at("/permissions/org:member:list/nodes").toString()).contains("105");
        change(id, ApiClient.spec(id, 131, "/1/13/131/", null), null);
        assertThat(api.send("GET", "/internal/grants/" + id, null, null).at("/permissions/org:member:list/nodes").toString()).contains("131");
        assertThat(api.send("PUT", "/internal/accounts/paths?from=/1/13/&to=/1/14/13/", null, null).status()).isEqualTo(200);
        assertThat(api.send("GET", "/internal/grants/" + id, null, null).at("/orgPath").asString()).isEqualTo("/1/14/13/131/");
        assertThat(api.send("PUT", "/internal/accounts/paths?from=%25&to=/1/", null, null).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("ORG-15 SYS-16 a grid worker's account has no role until one is given; switched off, the next call is refused")
    void gridWorker() {
        long id = ApiClient.newPhone();
        String phone = Long.toString(id);
        assertThat(api.send("POST", "/internal/accounts", List.of(with(id, "kind", "MASS")), null).status()).isEqualTo(200);
        String token = api.token(phone, phone, "CADRE");
        assertThat(api.send("GET", "/internal/grants/" + id, null, null).at("/permissions").isEmpty()).isTrue();
        var given = with(id, "roleIds", List.of(SECRETARY));
        given.put("kind", "MASS");
        assertThat(change(id, given, null).status()).isEqualTo(200);
        assertThat(api.send("GET", "/internal/grants/" + id, null, null).at("/permissions").isEmpty()).isFalse();
        assertThat(api.send("GET", "/api/auth/me", null, token).status()).isEqualTo(200);
        var off = with(id, "enabled", false);
        off.put("kind", "MASS");
        assertThat(change(id, off, null).status()).isEqualTo(200);
        assertThat(api.send("GET", "/api/auth/me", null, token).status()).isEqualTo(401);
        assertThat(api.login(phone, phone, "CADRE").at("/detail").asString()).contains("停用");
    }

    @Test
    @DisplayName("ORG-08 A08 a removed account is refused at once and its number is free again")
    void removed() {
        long id = api.member(105, "/1/12/105/", null);
        String phone = Long.toString(id);
        String token = api.token(phone, phone, "CADRE");
        assertThat(api.send("DELETE", "/internal/accounts/" + id, null, null).status()).isEqualTo(200);
        assertThat(api.send("DELETE", "/internal/accounts/" + id, null, null).status()).isEqualTo(200);
        assertThat(api.send("GET", "/api/auth/me", null, token).status()).isEqualTo(401);
        assertThat(api.send("POST", "/internal/accounts", List.of(with(ApiClient.newPhone(), "phone", phone)), null).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("C06 the form for members is no way around 分配角色")
    void rolesThroughTheMemberForm() {
        String secretary = Long.toString(api.member(105, "/1/12/105/", List.of(SECRETARY)));
        String token = api.token(secretary, secretary, "CADRE");
        long phone = ApiClient.newPhone();
        assertThat(api.send("POST", "/internal/accounts", List.of(ApiClient.spec(phone, 105, "/1/12/105/", List.of(COUNTY_ADMIN))), token).status()).isEqualTo(403);
        assertThat(api.send("POST", "/internal/accounts", List.of(ApiClient.spec(phone, 105, "/1/12/105/", List.of(7L))), token).status()).isEqualTo(200);
        assertThat(change(phone, with(phone, "roleIds", List.of(SECRETARY)), token).status()).isEqualTo(403);
        assertThat(change(phone, with(phone, "roleIds", List.of(SECRETARY)), admin).status()).isEqualTo(200);
        assertThat(change(phone, with(phone, "roleIds", List.of(999)), admin).at("/errors/0/field").asString()).isEqualTo("roleIds");
    }

    @Test
    @DisplayName("A09 a secretary cannot take over a county administrator's account by correcting its phone number or resetting its password")
    void takeover() {
        String secretary = Long.toString(api.member(105, "/1/12/105/", List.of(4L)));
        String token = api.token(secretary, secretary, "ADMIN");
        long county = api.member(105, "/1/12/105/", List.of(COUNTY_ADMIN));
        assertThat(change(county, with(county, "phone", Long.toString(ApiClient.newPhone())), token).code()).isEqualTo("BEYOND_OWN_RIGHTS");
        assertThat(change(county, with(county, "name", "改名"), token).status()).isEqualTo(200);
        assertThat(api.send("POST", "/api/auth/accounts/" + county + "/password-reset", null, token).code()).isEqualTo("BEYOND_OWN_RIGHTS");
        long member = api.member(105, "/1/12/105/", null);
        assertThat(api.send("POST", "/api/auth/accounts/" + member + "/password-reset", null, token).status()).isEqualTo(204);
        assertThat(change(member, with(member, "phone", Long.toString(ApiClient.newPhone())), token).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("SYS-02 a password typed in the form replaces the mobile number and must be a good one")
    void typedPassword() {
        long id = ApiClient.newPhone();
        assertThat(api.send("POST", "/internal/accounts", List.of(with(id, "password", "123")), null).at("/errors/0/field").asString()).isEqualTo("password");
        assertThat(api.send("POST", "/internal/accounts", List.of(with(id, "password", "Xilin-2026")), null).status()).isEqualTo(200);
        assertThat(api.login(Long.toString(id), Long.toString(id), "CADRE").status()).isEqualTo(401);
        assertThat(api.login(Long.toString(id), "Xilin-2026", "CADRE").status()).isEqualTo(201);
    }
}
