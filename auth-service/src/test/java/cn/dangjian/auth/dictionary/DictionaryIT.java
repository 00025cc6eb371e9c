package cn.dangjian.auth.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.auth.SecondCopy;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.web.dictionary.Dictionaries;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

class DictionaryIT extends AuthIT {

    private static final String URL = "/api/auth/dictionaries";

    private static String newType() {
        return "t" + ApiClient.newPhone();
    }

    private TestAnswer add(String type) {
        return api.send("POST", URL, Map.of("name", "字典" + type, "type", type), admin);
    }

    private static Map<String, Object> value(String label, int sort) {
        return Map.of("label", label, "value", label, "sort", sort);
    }

    private List<String> offered(String type) {
        return api.send("GET", URL + "/values?types=" + type, null, admin).at("/" + type).valueStream().map(it -> it.get("label").asString()).toList();
    }

    private List<String> values(String type) {
        return api.send("GET", URL + "/values?types=" + type, null, admin).at("/" + type).valueStream().map(it -> it.get("value").asString()).toList();
    }

    @Test
    @DisplayName("SYS-20 a second type of the same name is refused at its field; name, type, status and day of creation find it; C07")
    void types() {
        String type = newType();
        var form = new HashMap<String, Object>(Map.of("name", "甲", "type", type));
        form.put("tenantId", 9);
        assertThat(api.send("POST", URL, form, admin).at("/errors/0/field").asString()).isEqualTo("tenantId");
        form.remove("tenantId");
        TestAnswer added = api.send("POST", URL, form, admin);
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        TestAnswer again = add(type);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/errors/0/field").asString()).isEqualTo("type");
        TestAnswer found = api.send("GET", URL + "?type=" + type + "&status=ENABLED&createdFrom=2026-01-01&sort=-createdAt", null, admin);
        assertThat(found.at("/total").asInt()).isEqualTo(1);
        assertThat(found.at("/items/0/id").asString()).isEqualTo(added.at("/id").asString());
        assertThat(found.at("/items/0/createdAt").asString()).startsWith("2026");
        assertThat(api.send("POST", URL, Map.of("name", "", "type", "1 x"), admin).at("/errors").size()).isEqualTo(2);
    }

    @Test
    @DisplayName("SYS-21 season has four values; one stopped, three are offered, also by another copy within two seconds")
    void stoppedValue(@Autowired ConfigurableEnvironment environment) {
        try (var second = new SecondCopy(environment)) {
            assertThat(offered("season")).containsExactly("第一季度", "第二季度", "第三季度", "第四季度");
            String season = api.send("GET", URL + "?type=season", null, admin).at("/items/0/id").asString();
            TestAnswer values = api.send("GET", URL + "/" + season + "/values", null, admin);
            String last = URL + "/" + season + "/values/" + values.at("/3/id").asString();
            var form = new HashMap<String, Object>(Map.of("label", "第四季度", "value", "4", "sort", 4, "status", "DISABLED"));
            assertThat(api.send("PUT", last, form, admin).status()).isEqualTo(204);
            assertThat(offered("season")).hasSize(3);
            await().atMost(Duration.ofSeconds(2)).until(() -> second.bean(Dictionaries.class).values("season").size() == 3);
            form.put("status", "ENABLED");
            api.send("PUT", last, form, admin);
            assertThat(offered("season")).hasSize(4);
        }
    }

    @Test
    @DisplayName("ORG-13 GRID-14 the duties are a worker and a head and a deputy of each level of grids")
    void duties() {
        assertThat(offered("grid_duty")).containsExactly("网格员", "一级网格长", "一级副网格长", "二级网格长", "二级副网格长", "三级网格长", "三级副网格长", "四级网格长", "四级副网格长", "五级网格长",
                "五级副网格长");
        assertThat(offered("grid_level")).containsExactly("一级网格", "二级网格", "三级网格", "四级网格", "五级网格");
    }

    @Test
    @DisplayName("ORG-28 SYS-26 values of dictionaries that services have words for are theirs")
    void identifiers() {
        assertThat(values("party_member_type")).containsExactlyInAnyOrderElementsOf(Stream.of(MemberType.values()).map(Enum::name).toList());
        assertThat(values("sys_oper_type")).containsExactlyInAnyOrderElementsOf(Stream.of(OperationType.values()).map(Enum::name).toList());
    }

    @Test
    @DisplayName("SYS-20 a type with values cannot be deleted until they are; its type cannot change; values are unique in it")
    void typeWithValues() {
        String type = newType();
        String path = URL + "/" + add(type).at("/id").asString();
        TestAnswer first = api.send("POST", path + "/values", value("一", 2), admin);
        api.send("POST", path + "/values", value("二", 1), admin);
        assertThat(offered(type)).containsExactly("二", "一");
        assertThat(api.send("POST", path + "/values", value("一", 3), admin).status()).isEqualTo(409);
        assertThat(api.send("DELETE", path, null, admin).code()).isEqualTo("DICTIONARY_HAS_VALUES");
        assertThat(api.send("PUT", path, Map.of("name", "甲", "type", type + "x"), admin).at("/errors/0/field").asString()).isEqualTo("type");
        assertThat(api.send("PUT", path, Map.of("name", "甲", "type", type, "status", "DISABLED"), admin).status()).isEqualTo(204);
        assertThat(offered(type)).as("a stopped type").isEmpty();
        TestAnswer values = api.send("GET", path + "/values", null, admin);
        String both = first.at("/id").asString() + "," + values.at("/0/id").asString();
        assertThat(api.send("DELETE", path + "/values/" + both, null, admin).status()).isEqualTo(204);
        assertThat(api.send("DELETE", path, null, admin).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("SYS-22 the export holds the rows of the filter")
    void export() {
        TestAnswer sheet = api.send("GET", URL + "/export?status=ENABLED&type=season", null, admin);
        assertThat(sheet.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
        assertThat(sheet.body()).startsWith('P', 'K');
    }

    @Test
    @DisplayName("SYS-23 what was changed in the database shows after 清理缓存")
    void refresh(@Autowired JdbcTemplate jdbc) {
        assertThat(offered("health_code")).first().isEqualTo("绿码");
        jdbc.update("UPDATE dictionary_value SET label = '绿色' WHERE value = '绿码'");
        assertThat(offered("health_code")).first().isEqualTo("绿码");
        assertThat(api.send("POST", URL + "/cache-refresh", null, admin).status()).isEqualTo(204);
        assertThat(offered("health_code")).first().isEqualTo("绿色");
    }

    @Test
    @DisplayName("SYS-24 租户初始化 gives the county what it lacks: values of a type, and whole types; what it has stays")
    void initialize(@Autowired JdbcTemplate jdbc) {
        String relation = api.send("GET", URL + "?type=family_relation", null, admin).at("/items/0/id").asString();
        jdbc.update("DELETE FROM dictionary_value WHERE dictionary_id = ? AND sort > 2", relation);
        api.send("POST", URL + "/" + relation + "/values", value("继子", 9), admin);
        assertThat(api.send("POST", URL + "/" + relation + "/initialization", null, admin).at("/added").asInt()).isEqualTo(5);
        assertThat(offered("family_relation")).hasSize(8).contains("继子", "孙子女");
        jdbc.update("DELETE v FROM dictionary_value v JOIN dictionary d ON d.id = v.dictionary_id WHERE d.type = 'grid_duty'");
        jdbc.update("DELETE FROM dictionary WHERE type = 'grid_duty'");
        assertThat(api.send("POST", URL + "/initialization", null, admin).at("/added").asInt()).isEqualTo(1);
        assertThat(offered("grid_duty")).hasSize(11);
    }

    @Test
    @DisplayName("C08 every account may read the choices, only who holds the page may manage them")
    void rights() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        String token = api.token(phone, phone, "CADRE");
        assertThat(api.send("GET", URL + "/values?types=sys_nation,none", null, token).at("/sys_nation").size()).isEqualTo(56);
        assertThat(api.send("GET", URL, null, token).status()).isEqualTo(403);
        assertThat(api.send("POST", URL + "/cache-refresh", null, token).status()).isEqualTo(403);
        assertThat(api.send("GET", URL + "/values?types=sys_nation", null, null).status()).isEqualTo(401);
    }
}
