package cn.dangjian.auth.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.auth.SecondCopy;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.web.parameter.Parameters;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.data.redis.core.StringRedisTemplate;

class ParameterIT extends AuthIT {

    private static final String RATIO = "/api/auth/parameters/7";

    private TestAnswer set(String path, String value) {
        return api.send("PUT", path, Map.of("value", value), admin);
    }

    @Test
    @DisplayName("SYS-25 a changed parameter reaches another copy within two seconds, also when the cache was emptied meanwhile")
    void live(@Autowired ConfigurableEnvironment environment, @Autowired Parameters here, @Autowired StringRedisTemplate redis) {
        try (var second = new SecondCopy(environment)) {
            var there = second.bean(Parameters.class);
            assertThat(there.number("meeting.held.minRatio", -1)).isEqualTo(50);
            assertThat(set(RATIO, "60").status()).isEqualTo(200);
            assertThat(here.number("meeting.held.minRatio", -1)).as("at once where it was changed").isEqualTo(60);
            await().atMost(Duration.ofSeconds(2)).until(() -> there.number("meeting.held.minRatio", -1) == 60);
            redis.delete(redis.keys(environment.getProperty("dangjian.shared-tables") + "*"));
            assertThat(set(RATIO, "50").status()).isEqualTo(200);
            await().atMost(Duration.ofSeconds(2)).until(() -> there.number("meeting.held.minRatio", -1) == 50);
        }
    }

    @Test
    @DisplayName("SYS-25 nonsense is refused at its field and changes nothing")
    void nonsense() {
        for (String bad : List.of("101", "-1", "viel", "")) {
            TestAnswer refused = set(RATIO, bad);
            assertThat(refused.status()).as(bad).isEqualTo(400);
            assertThat(refused.at("/errors/0/field").asString()).isEqualTo("value");
        }
        assertThat(set("/api/auth/parameters/2", "SOMETIMES").at("/detail").asString()).startsWith("请从以下选项中选择:仅电脑端必须修改");
        assertThat(set("/api/auth/parameters/999", "1").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("SYS-25 a change is logged with its old and new value")
    void history() {
        TestAnswer change = set("/api/auth/parameters/9", "15");
        assertThat(change.at("/oldValue").asString()).isEqualTo("0");
        set("/api/auth/parameters/9", "0");
        TestAnswer log = api.send("GET", "/api/auth/parameters/9/changes", null, admin);
        assertThat(log.at("/items/0/oldValue").asString()).isEqualTo("15");
        assertThat(log.at("/items/0/newValue").asString()).isEqualTo("0");
        assertThat(log.at("/items/0/accountId").asString()).isEqualTo("1");
    }

    @Test
    @DisplayName("SYS-25 own parameters can be added, found, exported and removed; built-in ones stay")
    void ownParameters(@Autowired Parameters parameters) {
        String key = "own.p" + ApiClient.newPhone();
        var form = new HashMap<String, Object>(Map.of("name", "自定义", "key", key, "type", "INTEGER", "minimum", 1, "maximum", 9, "value", "3"));
        form.put("builtIn", true);
        assertThat(api.send("POST", "/api/auth/parameters", form, admin).at("/errors/0/field").asString()).as("C07").isEqualTo("builtIn");
        form.remove("builtIn");
        TestAnswer added = api.send("POST", "/api/auth/parameters", form, admin);
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(parameters.number(key, 0)).isEqualTo(3);
        assertThat(api.send("POST", "/api/auth/parameters", form, admin).at("/errors/0/field").asString()).isEqualTo("key");
        TestAnswer found = api.send("GET", "/api/auth/parameters?key=" + key + "&builtIn=false&sort=-updatedAt", null, admin);
        assertThat(found.at("/total").asInt()).isEqualTo(1);
        assertThat(found.at("/items/0/defaultValue").asString()).isEqualTo("3");
        assertThat(api.send("GET", "/api/auth/parameters/export?key=" + key, null, admin).body()).startsWith('P', 'K');
        String path = "/api/auth/parameters/" + added.at("/id").asString();
        assertThat(set(path, "10").status()).isEqualTo(400);
        assertThat(api.send("DELETE", path, null, admin).status()).isEqualTo(204);
        assertThat(parameters.find(key)).isEmpty();
        assertThat(api.send("DELETE", RATIO, null, admin).code()).isEqualTo("PARAMETER_BUILT_IN");
    }

    @Test
    @DisplayName("C08 parameters are for administrators; who may only look changes nothing")
    void rights() {
        long role = api.role(admin, List.of(920L), List.of(), "ALL");
        String phone = Long.toString(api.member(105, "/1/12/105/", List.of(role)));
        String token = api.token(phone, phone, "ADMIN");
        assertThat(api.send("GET", "/api/auth/parameters", null, token).at("/total").asInt()).isGreaterThanOrEqualTo(14);
        assertThat(api.send("PUT", RATIO, Map.of("value", "1"), token).status()).isEqualTo(403);
        assertThat(api.send("DELETE", RATIO, null, token).status()).isEqualTo(403);
        assertThat(api.send("GET", "/api/auth/parameters", null, null).status()).isEqualTo(401);
    }
}
