package cn.dangjian.org;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.person.IdCard;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes organisations and members through the API, each test its own. */
public class TestCounty {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);

    private final TestHttp http;
    private final TestUsers users;
    private TestUser admin;
    private String root;

    TestCounty(TestHttp http, TestUsers users) {
        this.http = http;
        this.users = users;
    }

    /** An organisation with its path. */
    public record Org(String id, String path) {
        public long number() {
            return Long.parseLong(id);
        }
    }

    public synchronized TestUser admin() {
        if (admin == null) {
            admin = users.admin();
        }
        return admin;
    }

    public synchronized Org root() {
        if (root == null) {
            root = add(null, "中共测试县委员会", "COUNTY_COMMITTEE");
        }
        return find(root);
    }

    public Org town() {
        return find(add(root().id(), "中共测试镇" + NUMBER.incrementAndGet() + "委员会", "COMMITTEE"));
    }

    public Org branch(Org parent) {
        return branch(parent, "测试村" + NUMBER.incrementAndGet() + "党支部");
    }

    public Org branch(Org parent, String name) {
        return find(add(parent.id(), name, "BRANCH"));
    }

    private String add(String parent, String name, String type) {
        var form = new HashMap<String, Object>(Map.of("name", name, "type", type, "sort", 1));
        form.put("parentId", parent);
        return created(http.post(admin(), "/api/org/organizations", form));
    }

    public Org find(String id) {
        return new Org(id, http.get(admin(), "/api/org/organizations/" + id).at("/path").asString());
    }

    /** The county at the top of 乡镇信息管理. */
    public synchronized String townRoot() {
        var known = http.get(admin(), "/api/org/towns/tree").json();
        return known.isEmpty() ? place(null, "测试县", null) : known.at("/0/id").asString();
    }

    /** A town, village or hamlet; with the code of an organisation it is that organisation's. */
    public String place(String parent, String name, String code) {
        var form = new HashMap<String, Object>(Map.of("name", name, "sort", 1));
        form.put("parentId", parent);
        form.put("code", code);
        return created(http.post(admin(), "/api/org/towns", form));
    }

    /** An organisation of a town or village, known by its division code. */
    public Org seat(Org parent, String name, String code) {
        var form = new HashMap<String, Object>(Map.of("name", name, "type", "COMMITTEE", "sort", 1, "parentId", parent.id(), "divisionCode", code));
        return find(created(http.post(admin(), "/api/org/organizations", form)));
    }

    public static String code() {
        return String.valueOf(990_000_000 + NUMBER.incrementAndGet());
    }

    /** A form that is right; give it what the test is about. */
    public Map<String, Object> person(Org org, Object... changes) {
        var form = new HashMap<String, Object>();
        form.put("name", "测试党员" + NUMBER.incrementAndGet());
        form.put("idCard", idCard());
        form.put("phone", phone());
        form.put("orgId", org.id());
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }

    public String member(Org org, Object... changes) {
        return created(http.post(admin(), "/api/org/members", person(org, changes)));
    }

    public static String idCard() {
        int number = NUMBER.incrementAndGet();
        String digits = "990000" + (1950 + number / 1_000 % 50) + "0" + (1 + number % 9) + (10 + number / 9 % 18) + String.format("%03d", number % 1_000);
        return digits + IdCard.checkCharacter(digits);
    }

    public static String phone() {
        return "1660" + String.format("%07d", NUMBER.incrementAndGet());
    }

    public static String created(TestAnswer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("/id").asString();
    }
}
