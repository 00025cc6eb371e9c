package cn.dangjian.auth.region;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegionIT extends AuthIT {

    private static final String URL = "/api/auth/regions";
    private static final String COUNTY = "451030";

    private static Map<String, Object> form(Object parent, String code, String name, String type) {
        var form = new HashMap<String, Object>(Map.of("code", code, "name", name, "type", type, "sort", 99));
        form.put("parentId", parent);
        return form;
    }

    private int offered() {
        return api.send("GET", URL + "/options?parentId=" + COUNTY, null, admin).json().size();
    }

    @Test
    @DisplayName("SYS-28 the county has 8 towns; a ninth is added and pickers offer 9; stopped they offer 8 again")
    void ninthTown() {
        assertThat(offered()).isEqualTo(8);
        TestAnswer added = api.send("POST", URL, form(COUNTY, "451030299", "新镇", "TOWN"), admin);
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        String path = URL + "/" + added.at("/id").asString();
        assertThat(offered()).isEqualTo(9);
        var stopped = form(COUNTY, "451030299", "新镇", "TOWN");
        stopped.put("status", "DISABLED");
        assertThat(api.send("PUT", path, stopped, admin).status()).isEqualTo(204);
        assertThat(offered()).isEqualTo(8);
        assertThat(api.send("GET", URL + "?parentId=" + COUNTY, null, admin).json().size()).isEqualTo(9);
        assertThat(api.send("DELETE", path, null, admin).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("SYS-28 from the provinces down to the villages, level by level")
    void tree() {
        assertThat(api.send("GET", URL, null, admin).json().size()).isEqualTo(34);
        TestAnswer villages = api.send("GET", URL + "?parentId=451030100", null, admin);
        assertThat(villages.at("/0/type").asString()).isEqualTo("VILLAGE");
        assertThat(villages.at("/0/leaf").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("SYS-28 a search finds any of them with all that it lies in")
    void search() {
        TestAnswer found = api.send("GET", URL + "/search?name=八达镇&type=TOWN", null, admin);
        var node = found.json();
        var way = new ArrayList<String>();
        for (; !node.isEmpty(); node = node.at("/0/children")) {
            assertThat(node.size()).isEqualTo(1);
            way.add(node.at("/0/name").asString() + (node.at("/0/hit").asBoolean() ? "!" : ""));
        }
        assertThat(way).containsExactly("广西壮族自治区", "百色市", "西林县", "八达镇!");
        assertThat(api.send("GET", URL + "/search?name=没有这个地方", null, admin).json().size()).isZero();
    }

    @Test
    @DisplayName("SYS-28 a region with others below stays; codes are unique; levels keep their order")
    void rules() {
        assertThat(api.send("DELETE", URL + "/" + COUNTY, null, admin).code()).isEqualTo("REGION_HAS_CHILDREN");
        assertThat(api.send("POST", URL, form(COUNTY, "451030100", "又一镇", "TOWN"), admin).at("/errors/0/field").asString()).isEqualTo("code");
        assertThat(api.send("POST", URL, form(COUNTY, "4599", "市", "CITY"), admin).at("/errors/0/field").asString()).isEqualTo("type");
        assertThat(api.send("POST", URL, form(null, "4599", "市", "CITY"), admin).at("/errors/0/field").asString()).isEqualTo("parentId");
        assertThat(api.send("PUT", URL + "/" + COUNTY, form("4510", COUNTY, "西林县", "VILLAGE"), admin).code()).isEqualTo("REGION_TYPE");
        assertThat(api.send("POST", URL, form(COUNTY, "x", "", "TOWN"), admin).at("/errors").size()).isEqualTo(2);
    }

    @Test
    @DisplayName("C08 every account may pick a region, only who holds the page may manage them")
    void rights() {
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        String token = api.token(phone, phone, "CADRE");
        assertThat(api.send("GET", URL + "/options", null, token).json().size()).isEqualTo(34);
        assertThat(api.send("GET", URL, null, token).status()).isEqualTo(403);
        assertThat(api.send("DELETE", URL + "/" + COUNTY, null, token).status()).isEqualTo(403);
    }
}
