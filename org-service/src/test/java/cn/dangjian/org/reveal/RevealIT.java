package cn.dangjian.org.reveal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OrgIT
class RevealIT {

    private static final String URL = "/api/org/members";
    private static final Map<String, Object> BOTH = Map.of("fields", List.of("idCard", "phone"), "reason", "核对党费缴纳信息");

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final JdbcTemplate jdbc;

    @Autowired
    RevealIT(TestHttp http, TestUsers users, TestCounty county, JdbcTemplate jdbc) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("H03 list and detail are masked for everybody and a reveal shows what was asked for")
    void H03_list_and_detail_are_masked_for_everybody_and_a_reveal_shows_what_was_asked_for() {
        var branch = county.branch(county.town());
        var form = county.person(branch);
        String id = TestCounty.created(http.post(county.admin(), URL, form));
        String phone = form.get("phone").toString();

        String shown = http.get(county.admin(), URL + "/" + id).text() + http.get(county.admin(), URL + "?orgId=" + branch.id()).text();
        assertThat(shown).doesNotContain(phone).doesNotContain(form.get("idCard").toString());

        var answer = reveal(county.admin(), id, Map.of("fields", List.of("phone"), "reason", "核对党费缴纳信息"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/phone").asString()).isEqualTo(phone);
        assertThat(answer.text()).doesNotContain(form.get("idCard").toString());
        assertThat(reveal(county.admin(), id, BOTH).at("/idCard").asString()).isEqualTo(form.get("idCard"));
    }

    @Test
    @DisplayName("H03 a reveal needs the permission within its scope and a reason")
    void H03_a_reveal_needs_the_permission_within_its_scope_and_a_reason() {
        var town = county.town();
        String mine = county.member(county.branch(town));
        String foreign = county.member(county.branch(county.town()));
        var user = users.login(810).may("org:member:list", DataScope.all("test")).may("org:member:sensitive", DataScope.subtrees(Set.of(town.path())));
        var unable = users.login(811).may("org:member:list", DataScope.all("test"));

        assertThat(reveal(user, mine, BOTH).status()).isEqualTo(200);
        assertThat(reveal(user, foreign, BOTH).status()).isEqualTo(404);
        assertThat(reveal(unable, mine, BOTH).code()).isEqualTo("NO_PERMISSION");
        for (String reason : new String[] {"", "    ", "看看看看", "a".repeat(201)}) {
            var refused = reveal(user, mine, Map.of("fields", List.of("phone"), "reason", reason));
            assertThat(refused.status()).as(reason).isEqualTo(400);
            assertThat(refused.at("/errors/0/field").asString()).isEqualTo("reason");
        }
        assertThat(reveal(user, mine, Map.of("fields", List.of("password"), "reason", "核对党费缴纳信息")).status()).isEqualTo(400);
        assertThat(reveal(user, mine, Map.of("reason", "核对党费缴纳信息")).status()).isEqualTo(400);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM reveal WHERE owner_id IN (810, 811)", Integer.class)).isEqualTo(1);
    }

    @Test
    @DisplayName("H03 what was seen is on record and the record stays")
    void H03_what_was_seen_is_on_record_and_the_record_stays() {
        var town = county.town();
        String id = county.member(county.branch(town));
        reveal(users.login(812).named("看号码的人").mayAll(DataScope.all("test")), id, BOTH);
        var neighbour = users.login(813).may("org:reveal:list", DataScope.subtrees(Set.of(county.town().path())));
        var reader = users.login(814).may("org:reveal:list", DataScope.subtrees(Set.of(town.path())));

        var seen = http.get(reader, "/api/org/reveals?viewer=看号码&kind=VIEW");
        assertThat(seen.at("/total").asInt()).as(seen.text()).isEqualTo(1);
        assertThat(seen.at("/items/0/memberId").asString()).isEqualTo(id);
        assertThat(seen.at("/items/0/reason").asString()).isEqualTo("核对党费缴纳信息");
        assertThat(seen.at("/items/0/fields").size()).isEqualTo(2);
        assertThat(http.get(neighbour, "/api/org/reveals").at("/total").asInt()).isZero();
        assertThat(http.get(users.login(815), "/api/org/reveals").status()).isEqualTo(403);

        assertThatThrownBy(() -> jdbc.update("DELETE FROM reveal")).hasMessageContaining("only added to");
        assertThatThrownBy(() -> jdbc.update("UPDATE reveal SET reason = '没看过'")).hasMessageContaining("only added to");
    }

    @Test
    @DisplayName("H03 a day has its limit also for requests at the same moment")
    void H03_a_day_has_its_limit_also_for_requests_at_the_same_moment() {
        String id = county.member(county.branch(county.town()));
        var user = users.login(816).mayAll(DataScope.all("test"));
        jdbc.update("INSERT INTO reveal_quota (account_id, day, used) VALUES (816, ?, 45)", java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")));

        var answers = IntStream.range(0, 12).mapToObj(i -> CompletableFuture.supplyAsync(() -> reveal(user, id, BOTH))).toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(it -> it.status() == 200).hasSize(5);
        assertThat(answers).filteredOn(it -> it.status() == 429).hasSize(7).allSatisfy(it -> assertThat(it.at("/detail").asString()).contains("50人的上限"));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM reveal WHERE owner_id = 816", Integer.class)).isEqualTo(5);
    }

    @Test
    @DisplayName("ORG-07 ORG-28 a mask that is not the present one keeps nothing by mistake")
    void ORG_07_ORG_28_a_mask_that_is_not_the_present_one_keeps_nothing_by_mistake() {
        var branch = county.branch(county.town());
        for (String url : List.of(URL, "/api/org/development")) {
            var form = county.person(branch, "memberType", url.equals(URL) ? "FULL" : "ACTIVIST");
            String path = url + "/" + TestCounty.created(http.post(county.admin(), url, form));
            var shown = http.get(county.admin(), path);
            for (String field : List.of("phone", "idCard", "account")) {
                form.put(field, shown.at("/" + field).asString());
            }
            assertThat(http.put(county.admin(), path, form).status()).as("unchanged").isEqualTo(204);

            for (String field : List.of("phone", "idCard", "account")) {
                var other = new HashMap<>(form);
                other.put(field, field.equals("idCard") ? "9900**********0000" : "138****9999");
                var refused = http.put(county.admin(), path, other);
                assertThat(refused.code()).as(field).isEqualTo("MASK_UNKNOWN");
                assertThat(refused.at("/errors/0/field").asString()).isEqualTo(field);
            }
        }
    }

    private TestAnswer reveal(TestUser user, String id, Map<String, Object> body) {
        return http.post(user, URL + "/" + id + "/reveals", body);
    }
}
