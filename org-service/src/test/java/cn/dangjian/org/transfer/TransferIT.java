package cn.dangjian.org.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.AccountBook;
import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestCounty.Org;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrgIT
class TransferIT {

    private static final String URL = "/api/org/transfers";

    private final TestHttp http;
    private final TestUsers users;
    private final TestCounty county;
    private final TestEvents events;
    private final AccountBook accounts;
    private Org from;
    private Org to;
    private TestUser giving;
    private TestUser receiving;
    private String member;

    @Autowired
    TransferIT(TestHttp http, TestUsers users, TestCounty county, TestEvents events, AccountBook accounts) {
        this.http = http;
        this.users = users;
        this.county = county;
        this.events = events;
        this.accounts = accounts;
    }

    @BeforeEach
    void two_towns() {
        from = county.branch(county.town());
        to = county.branch(county.town());
        giving = users.login(731).mayAll(DataScope.subtrees(Set.of(from.path())));
        receiving = users.login(732).mayAll(DataScope.subtrees(Set.of(to.path())));
        member = county.member(from, "postId", "2");
    }

    @Test
    void between_own_organisations_it_happens_at_once_and_both_sides_have_the_record() {
        var outcome = start(county.admin(), to, "工作调动");

        assertThat(outcome.at("/status").asString()).isEqualTo("DONE");
        var detail = http.get(county.admin(), "/api/org/members/" + member);
        assertThat(detail.at("/orgId").asString()).isEqualTo(to.id());
        assertThat(detail.at("/postId").isNull()).isTrue();
        assertThat(accounts.of(detail.at("/accountId").asLong()).orgPath()).isEqualTo(to.path());
        assertThat(events.published("MEMBER_TRANSFERRED")).anyMatch(it -> it.key().equals(member) && it.payload().at("/toOrgPath").asString().equals(to.path()));
        assertThat(list(giving, "OUT").at("/items/0/reason").asString()).isEqualTo("工作调动");
        assertThat(list(receiving, "IN").at("/items/0/memberId").asString()).isEqualTo(member);
        assertThat(list(giving, "IN").at("/total").asInt()).isZero();
    }

    @Test
    void an_edit_of_the_organisation_is_on_record_too() {
        var form = county.person(from);
        String id = TestCounty.created(http.post(county.admin(), "/api/org/members", form));
        form.put("orgId", to.id());
        http.put(county.admin(), "/api/org/members/" + id, form);

        assertThat(list(receiving, "IN").json().at("/items").findValuesAsString("memberId")).containsExactly(id);
        assertThat(list(receiving, "IN").at("/items/0/status").asString()).isEqualTo("DONE");
    }

    @Test
    void a_foreign_organisation_is_asked_and_accepts() {
        var request = start(giving, to, null);
        assertThat(request.at("/status").asString()).isEqualTo("REQUESTED");
        assertThat(http.get(giving, "/api/org/members/" + member).at("/orgId").asString()).isEqualTo(from.id());
        assertThat(http.post(giving, URL, Map.of("memberId", member, "toOrgId", to.id())).code()).isEqualTo("TRANSFER_PENDING");

        String url = URL + "/" + request.at("/id").asString();
        assertThat(http.post(receiving, url + "/accept", Map.of("answer", "欢迎")).status()).isEqualTo(204);

        assertThat(http.get(receiving, "/api/org/members/" + member).at("/orgId").asString()).isEqualTo(to.id());
        assertThat(http.get(giving, "/api/org/members/" + member).status()).isEqualTo(404);
        assertThat(list(giving, "OUT").at("/items/0/answer").asString()).isEqualTo("欢迎");
        assertThat(http.post(receiving, url + "/accept", Map.of()).code()).isEqualTo("TRANSFER_DECIDED");
    }

    @Test
    void a_refusal_needs_a_reason_and_leaves_the_person_where_he_is() {
        String url = URL + "/" + start(giving, to, null).at("/id").asString();

        assertThat(http.post(receiving, url + "/refuse", Map.of()).status()).isEqualTo(400);
        assertThat(http.post(receiving, url + "/refuse", Map.of("answer", "材料不全")).status()).isEqualTo(204);

        assertThat(http.get(giving, "/api/org/members/" + member).at("/orgId").asString()).isEqualTo(from.id());
        assertThat(start(giving, to, null).at("/status").asString()).isEqualTo("REQUESTED"); // may be asked again
    }

    @Test
    void the_giving_side_takes_its_request_back_and_a_removed_person_ends_it() {
        String first = URL + "/" + start(giving, to, null).at("/id").asString();
        assertThat(http.post(giving, first + "/withdraw", Map.of()).status()).isEqualTo(204);
        assertThat(http.post(receiving, first + "/accept", Map.of()).code()).isEqualTo("TRANSFER_DECIDED");

        start(giving, to, null);
        assertThat(http.delete(giving, "/api/org/members/" + member).status()).isEqualTo(204);
        assertThat(list(receiving, "IN").at("/items/0/status").asString()).isEqualTo("LAPSED");
    }

    @Test
    @DisplayName("G09 nobody accepts his own request or his own transfer")
    void G09_nobody_accepts_his_own_request_or_his_own_transfer() {
        giving.may("org:transfer:decide", DataScope.all("sees the other side, but only here"));
        String url = URL + "/" + start(giving, to, null).at("/id").asString();
        assertThat(http.post(giving, url + "/accept", Map.of()).code()).isEqualTo("OWN_REQUEST");
        assertThat(http.post(giving, url + "/refuse", Map.of("answer", "不")).code()).isEqualTo("OWN_REQUEST");

        long account = http.get(county.admin(), "/api/org/members/" + member).at("/accountId").asLong();
        var himself = users.login(account).mayAll(DataScope.subtrees(Set.of(to.path())));
        assertThat(http.post(himself, url + "/accept", Map.of()).code()).isEqualTo("OWN_TRANSFER");
    }

    @Test
    @DisplayName("C01 third parties see and decide nothing")
    void C01_third_parties_see_and_decide_nothing() {
        String url = URL + "/" + start(giving, to, null).at("/id").asString();
        var stranger = users.login(733).mayAll(DataScope.subtrees(Set.of(county.town().path())));

        assertThat(list(stranger, "IN").at("/total").asInt()).isZero();
        assertThat(list(stranger, "OUT").at("/total").asInt()).isZero();
        assertThat(http.post(stranger, url + "/accept", Map.of()).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(http.post(giving, url + "/accept", Map.of()).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(http.post(receiving, url + "/withdraw", Map.of()).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(http.post(stranger, URL, Map.of("memberId", member, "toOrgId", to.id())).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(http.get(users.login(734), URL).status()).isEqualTo(403);
    }

    private cn.dangjian.testing.TestAnswer start(TestUser user, Org target, String reason) {
        var answer = http.post(user, URL, reason == null ? Map.of("memberId", member, "toOrgId", target.id()) : Map.of("memberId", member, "toOrgId", target.id(), "reason", reason));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private cn.dangjian.testing.TestAnswer list(TestUser user, String side) {
        return http.get(user, URL + "?side=" + side);
    }
}
