package cn.dangjian.auth;

import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to auth-service as clients and org-service do, with tokens of real logins. */
public final class ApiClient {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicLong NUMBERS = new AtomicLong(13_800_000_000L);
    private static final AtomicLong ADDRESSES = new AtomicLong();

    /** What {@link #token} sets instead of a first password. */
    public static final String CHOSEN = "Kiefer-und-7-Tannen";

    private final TestHttp http;
    private final Environment environment;

    public ApiClient(TestHttp http, Environment environment) {
        this.http = http;
        this.environment = environment;
    }

    /** A phone that no other test uses; it is the account id, too. */
    public static long newPhone() {
        return NUMBERS.incrementAndGet();
    }

    public TestAnswer send(String method, String path, Object body, String token) {
        return sendFrom("10.1." + ADDRESSES.incrementAndGet() % 250 + ".7", method, path, body, token);
    }

    public TestAnswer sendFrom(String address, String method, String path, Object body, String token) {
        var request = http.request(null, path).header("X-Forwarded-For", address)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request);
    }

    public TestAnswer login(String account, String password, String client) {
        return send("POST", "/api/auth/sessions", Map.of("account", account, "password", password, "client", client), null);
    }

    /** A session that serves for everything: a first password that has to be changed is changed to {@link #CHOSEN}. */
    public String token(String account, String password, String client) {
        TestAnswer login = login(account, password, client);
        if (login.status() == 401) {
            login = login(account, CHOSEN, client);
        }
        String token = login.at("/accessToken").asString();
        if (login.at("/passwordChange").asString("").equals("REQUIRED")) {
            send("PUT", "/api/auth/me/password", Map.of("oldPassword", password, "newPassword", CHOSEN), token);
        }
        return token;
    }

    public String admin() {
        return token("admin", environment.getProperty("DANGJIAN_ADMIN_PASSWORD"), "ADMIN");
    }

    /** The account of a member as org-service orders it; roles null for the standard one. */
    public long member(long orgId, String orgPath, List<Long> roleIds) {
        long phone = newPhone();
        TestAnswer made = send("POST", "/internal/accounts", List.of(spec(phone, orgId, orgPath, roleIds)), null);
        if (made.status() != 200) {
            throw new AssertionError(made.toString());
        }
        return phone;
    }

    public static Map<String, Object> spec(long phone, long orgId, String orgPath, List<Long> roleIds) {
        var spec = new LinkedHashMap<String, Object>();
        spec.put("id", phone);
        spec.put("kind", "MEMBER");
        spec.put("personId", phone);
        spec.put("name", "测试党员");
        spec.put("phone", Long.toString(phone));
        spec.put("enabled", true);
        spec.put("orgId", orgId);
        spec.put("orgPath", orgPath);
        spec.put("roleIds", roleIds);
        return spec;
    }

    /** A role with these menus, made by the administrator. */
    public long role(String admin, List<Long> menuIds, List<Long> appMenuIds, String scope) {
        String code = "t" + newPhone();
        TestAnswer made = send("POST", "/api/auth/roles", roleForm(code, menuIds, appMenuIds), admin);
        long id = made.at("/id").asLong();
        TestAnswer scoped = send("PUT", "/api/auth/roles/" + id + "/data-scope", Map.of("dataScope", scope, "orgIds", List.of()), admin);
        if (made.status() != 201 || scoped.status() != 204) {
            throw new AssertionError(made + " " + scoped);
        }
        return id;
    }

    public static Map<String, Object> roleForm(String code, List<Long> menuIds, List<Long> appMenuIds) {
        return Map.of("name", "角色" + code, "code", code, "sort", 9, "status", "ENABLED", "remark", "", "menuIds", menuIds, "appMenuIds", appMenuIds);
    }
}
