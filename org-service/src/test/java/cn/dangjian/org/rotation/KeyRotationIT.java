package cn.dangjian.org.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.data.crypto.DataKeys;
import cn.dangjian.data.crypto.Rotation;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** From AES and HMAC-SHA256 to SM4 and HMAC-SM3 with everybody at work (design, PIPL 3: rotate under load, zero failures). */
@OrgIT
@TestPropertySource(properties = {"dangjian.jobs.admin=", "dangjian.data-keys=${DANGJIAN_DATA_KEYS},k8:sm4:8J6zV1m2Qz0l7r5nYxW4pA==",
        "dangjian.index-key=old:${DANGJIAN_INDEX_KEY},new:sm3:mZ0v8cVd0q3mVnJ6o1r9b2XyT5uW7kLhG4fEaQsRtY0="})
class KeyRotationIT {

    private static final String URL = "/api/org/members";
    private static final String MASSES = "/api/org/mass-accounts";
    private static final String BOARDS = "/api/org/town-boards";
    private static final String ORGANIZATIONS = "/api/org/organizations";
    private static final int PEOPLE = 120;
    private static final int WORKERS = 40;

    private final TestHttp http;
    private final TestCounty county;
    private final JdbcTemplate jdbc;
    private final List<Rotation.Table<?>> tables;
    private final Map<String, Map<String, Object>> forms = new HashMap<>();
    private final Map<String, Map<String, Object>> workers = new HashMap<>();
    private final String officePhone = TestCounty.phone();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final String boardPhone = TestCounty.phone();
    private TestCounty.Org branch;
    private String village;
    private String office;
    private String boardMember;

    @Autowired
    KeyRotationIT(TestHttp http, TestCounty county, JdbcTemplate jdbc, List<Rotation.Table<?>> tables) {
        this.http = http;
        this.county = county;
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Test
    void keys_change_while_people_read_search_edit_and_add(@Autowired Ciphers ciphers, @Value("${DANGJIAN_DATA_KEYS}") String dataKeys, @Value("${DANGJIAN_INDEX_KEY}") String indexKey) {
        var old = new OldKeys(dataKeys, indexKey, jdbc);
        people();
        forms.forEach(old::member);
        workers.forEach(old::mass);
        old.organization(office, officePhone);
        old.board(boardMember, boardPhone);
        assertThat(old.left()).as("a new sealed column needs rows here").containsExactlyInAnyOrderElementsOf(old.sealed());

        var going = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(7)) {
            var work = List.of(loop(threads, going, this::search), loop(threads, going, this::edit), loop(threads, going, this::add), loop(threads, going, this::sameNumber),
                    loop(threads, going, this::workOnMasses), loop(threads, going, this::editOffice), loop(threads, going, this::editBoard));
            var shards = List.of(CompletableFuture.supplyAsync(() -> Rotation.run(tables, 0, 2)), CompletableFuture.supplyAsync(() -> Rotation.run(tables, 1, 2)));
            assertThat(shards).allSatisfy(it -> assertThat(it.join().left()).isZero());
            going.set(false);
            work.forEach(CompletableFuture::join);
        }

        assertThat(failures).isEmpty();
        assertThat(old.left()).isEmpty();
        assertThat(Rotation.run(tables, 0, 1)).isEqualTo(new Rotation.Result(0, 0));
        var index = new BlindIndex(NEW_INDEX, DataKeys.parse(dataKeys));
        forms.forEach((id, form) -> assertThat(found(URL, form)).containsExactly(id));
        forms.forEach((id, form) -> assertThat(column("id_card_index", "member", id)).isEqualTo(index.of(form.get("idCard").toString())));
        workers.forEach((id, form) -> assertThat(found(MASSES, form)).containsExactly(id));
        workers.forEach((id, form) -> assertThat(column("phone_index", "mass_account", id)).isEqualTo(index.of(form.get("phone").toString())));
        assertThat(ciphers.decrypt(column("phone_cipher", "organization", office))).isEqualTo(officePhone);
        assertThat(ciphers.decrypt(column("phone_cipher", "town_board_member", boardMember))).isEqualTo(boardPhone);
    }

    @Test
    void whoever_writes_a_row_writes_it_under_the_active_keys(@Value("${DANGJIAN_DATA_KEYS}") String dataKeys, @Value("${DANGJIAN_INDEX_KEY}") String indexKey) {
        var old = new OldKeys(dataKeys, indexKey, jdbc);
        places();
        var form = county.person(branch);
        String member = TestCounty.created(http.post(county.admin(), URL, form));
        var worker = worker(TestCounty.phone());
        String mass = TestCounty.created(http.post(county.admin(), MASSES, worker));
        old.member(member, form);
        old.mass(mass, worker);
        old.organization(office, officePhone);
        old.board(boardMember, boardPhone);

        expect(201, http.post(county.admin(), "/api/org/transfers", Map.of("memberId", member, "toOrgId", county.root().id())));
        expect(204, http.put(county.admin(), MASSES + "/" + mass + "/status", Map.of("status", "DISABLED")));
        editOffice(0);
        editBoard(0);

        assertThat(failures).isEmpty();
        assertThat(old.left()).isEmpty();
    }

    private void places() {
        String code = TestCounty.code();
        branch = county.branch(county.seat(county.root(), "中共轮换镇委员会" + code, code));
        village = county.place(county.place(county.townRoot(), "轮换镇" + code, code), "轮换村", null);
        office = TestCounty.created(http.post(county.admin(), ORGANIZATIONS, office(officePhone)));
        boardMember = TestCounty.created(http.post(county.admin(), BOARDS, seat("测试主任", boardPhone)));
    }

    private void people() {
        places();
        for (int i = 0; i < PEOPLE; i++) {
            var form = county.person(branch);
            forms.put(TestCounty.created(http.post(county.admin(), URL, form)), form);
        }
        for (int i = 0; i < WORKERS; i++) {
            var form = worker(TestCounty.phone());
            workers.put(TestCounty.created(http.post(county.admin(), MASSES, form)), form);
        }
    }

    private Map<String, Object> office(String phone) {
        return Map.of("parentId", branch.id(), "name", "轮换党小组", "type", "GROUP", "sort", 1, "phone", phone);
    }

    private Map<String, Object> worker(String phone) {
        return Map.of("name", "测试网格员", "phone", phone, "gridId", village, "duty", "网格员");
    }

    private String column(String column, String table, String id) {
        return jdbc.queryForObject("SELECT " + column + " FROM " + table + " WHERE id = ?", String.class, id);
    }

    private static final String NEW_INDEX = "new:sm3:mZ0v8cVd0q3mVnJ6o1r9b2XyT5uW7kLhG4fEaQsRtY0=";

    private CompletableFuture<Void> loop(java.util.concurrent.Executor threads, AtomicBoolean going, java.util.function.IntConsumer step) {
        return CompletableFuture.runAsync(() -> {
            for (int i = 0; going.get() || i < 20; i++) {
                step.accept(i);
            }
        }, threads);
    }

    private void search(int i) {
        String id = id(i);
        if (!found(URL, forms.get(id)).equals(List.of(id))) {
            failures.add("not found: " + id);
        }
    }

    /** As a clerk who never saw the numbers. */
    private void edit(int i) {
        String id = id(i * 7);
        var detail = new HashMap<String, Object>(Map.of("name", "改名" + i, "orgId", branch.id(), "idCard", mask(id, "/idCard"), "phone", mask(id, "/phone")));
        expect(204, http.put(county.admin(), URL + "/" + id, detail));
    }

    private String mask(String id, String field) {
        return http.get(county.admin(), URL + "/" + id).at(field).asString();
    }

    private void add(int i) {
        expect(201, http.post(county.admin(), URL, county.person(branch)));
    }

    /** Uniqueness holds whichever key the other row is under. */
    private void sameNumber(int i) {
        var taken = forms.get(id(i * 11));
        expect(409, http.post(county.admin(), URL, county.person(branch, "phone", taken.get("phone"))));
        expect(409, http.post(county.admin(), URL, county.person(branch, "idCard", taken.get("idCard"))));
    }

    /** Finds, edits, adds and refuses grid workers. */
    private void workOnMasses(int i) {
        String id = new ArrayList<>(workers.keySet()).get(i % WORKERS);
        var form = workers.get(id);
        if (!found(MASSES, form).equals(List.of(id))) {
            failures.add("not found: " + id);
        }
        var edited = new HashMap<>(form);
        edited.put("name", "改名" + i);
        edited.put("phone", http.get(county.admin(), MASSES + "/" + id).at("/phone").asString());
        expect(204, http.put(county.admin(), MASSES + "/" + id, edited));
        expect(201, http.post(county.admin(), MASSES, worker(TestCounty.phone())));
        expect(409, http.post(county.admin(), MASSES, form));
        expect(409, http.post(county.admin(), URL, county.person(branch, "phone", form.get("phone"))));
    }

    private void editOffice(int i) {
        expect(204, http.put(county.admin(), ORGANIZATIONS + "/" + office, office(http.get(county.admin(), ORGANIZATIONS + "/" + office).at("/phone").asString())));
    }

    private void editBoard(int i) {
        String phone = http.get(county.admin(), BOARDS + "?townId=" + village + "&board=VILLAGERS_COMMITTEE").at("/items/0/phone").asString();
        expect(204, http.put(county.admin(), BOARDS + "/" + boardMember, seat("改名" + i, phone)));
    }

    private Map<String, Object> seat(String name, String phone) {
        return Map.of("townId", village, "board", "VILLAGERS_COMMITTEE", "name", name, "post", "主任", "phone", phone, "sort", 1);
    }

    private void expect(int status, TestAnswer answer) {
        if (answer.status() != status) {
            failures.add(status + " expected: " + answer.status() + " " + answer.text());
        }
    }

    private String id(int i) {
        return new ArrayList<>(forms.keySet()).get(i % PEOPLE);
    }

    private List<String> found(String url, Map<String, Object> form) {
        return http.get(county.admin(), url + "?phone=" + form.get("phone")).json().at("/items").findValuesAsString("id");
    }
}
