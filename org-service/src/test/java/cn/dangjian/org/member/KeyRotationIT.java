package cn.dangjian.org.member;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.data.crypto.DataKeys;
import cn.dangjian.data.crypto.Rotation;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
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
    private static final int PEOPLE = 120;

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final JdbcTemplate jdbc;
    private final MemberRotation rotation;
    private final Map<String, Map<String, Object>> forms = new HashMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private TestCounty.Org branch;

    @Autowired
    KeyRotationIT(TestHttp http, TestUsers users, TestCounty county, JdbcTemplate jdbc, MemberRotation rotation) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.jdbc = jdbc;
        this.rotation = rotation;
    }

    @Test
    void keys_change_while_people_read_search_edit_and_add(@Value("${DANGJIAN_DATA_KEYS}") String dataKeys, @Value("${DANGJIAN_INDEX_KEY}") String indexKey) {
        branch = county.branch(county.town());
        for (int i = 0; i < PEOPLE; i++) {
            var form = county.person(branch);
            forms.put(TestCounty.created(http.post(county.admin(), URL, form)), form);
        }
        asBefore(dataKeys, indexKey);
        assertThat(outdated()).isEqualTo(PEOPLE);

        var going = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = List.of(loop(threads, going, this::search), loop(threads, going, this::edit), loop(threads, going, this::add), loop(threads, going, this::sameNumber));
            var shards = List.of(CompletableFuture.supplyAsync(() -> Rotation.run(rotation, 0, 2)), CompletableFuture.supplyAsync(() -> Rotation.run(rotation, 1, 2)));
            assertThat(shards).allSatisfy(it -> assertThat(it.join().left()).isZero());
            going.set(false);
            work.forEach(CompletableFuture::join);
        }

        assertThat(failures).isEmpty();
        assertThat(outdated()).isZero();
        assertThat(Rotation.run(rotation, 0, 1)).isEqualTo(new Rotation.Result(0, 0));
        forms.forEach((id, form) -> assertThat(found(form.get("phone").toString())).containsExactly(id));
        forms.forEach((id, form) -> assertThat(new BlindIndex(NEW_INDEX, DataKeys.parse(dataKeys)).of(form.get("idCard").toString()))
                .isEqualTo(jdbc.queryForObject("SELECT id_card_index FROM member WHERE id = ?", String.class, id)));
    }

    private static final String NEW_INDEX = "new:sm3:mZ0v8cVd0q3mVnJ6o1r9b2XyT5uW7kLhG4fEaQsRtY0=";

    /** The rows as the installation wrote them before the new keys came. */
    private void asBefore(String dataKeys, String indexKey) {
        var keys = DataKeys.parse(dataKeys);
        var ciphers = new Ciphers(keys);
        var index = new BlindIndex(indexKey, keys);
        forms.forEach((id, form) -> {
            String phone = form.get("phone").toString();
            String idCard = form.get("idCard").toString();
            jdbc.update("UPDATE member SET id_card_cipher = ?, id_card_index = ?, phone_cipher = ?, phone_index = ?, phone_tail_index = ? WHERE id = ?",
                    ciphers.encrypt(idCard), index.of(idCard), ciphers.encrypt(phone), index.of(phone), index.of("tail:" + phone.substring(7)), id);
        });
    }

    private int outdated() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM member WHERE id_card_cipher NOT LIKE 'v2:k8:%' OR phone_cipher NOT LIKE 'v2:k8:%'", Integer.class);
    }

    private CompletableFuture<Void> loop(java.util.concurrent.Executor threads, AtomicBoolean going, java.util.function.IntConsumer step) {
        return CompletableFuture.runAsync(() -> {
            for (int i = 0; going.get() || i < 20; i++) {
                step.accept(i);
            }
        }, threads);
    }

    private void search(int i) {
        String id = id(i);
        if (!found(forms.get(id).get("phone").toString()).equals(List.of(id))) {
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

    private void expect(int status, TestAnswer answer) {
        if (answer.status() != status) {
            failures.add(status + " expected: " + answer.status() + " " + answer.text());
        }
    }

    private String id(int i) {
        return new ArrayList<>(forms.keySet()).get(i % PEOPLE);
    }

    private List<String> found(String phone) {
        return http.get(county.admin(), URL + "?phone=" + phone).json().at("/items").findValuesAsString("id");
    }
}
